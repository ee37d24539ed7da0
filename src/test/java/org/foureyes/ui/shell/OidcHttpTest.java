package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.LogLines;
import org.foureyes.common.RuleViolation;
import org.foureyes.oidc.TestProvider;
import org.foureyes.security.SecurityLog;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with a provider, which is a small one of this test, and all that may be wrong. */
@DirtiesContext
class OidcHttpTest extends HttpCases {
  private static final TestProvider PROVIDER = new TestProvider();
  private static final String START = "/oauth2/authorization/desk";

  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;
  @Autowired private JdbcClient jdbc;
  private final String subject = UUID.randomUUID().toString();
  private final String name = "p" + subject.substring(0, 8);
  private final Client client = new Client("192.0.2.80");

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1");
    registry.add("foureyes.oidc.issuer", PROVIDER::issuer);
    registry.add("foureyes.oidc.client-id", () -> TestProvider.CLIENT);
    registry.add("foureyes.oidc.client-secret", () -> TestProvider.SECRET);
    registry.add("foureyes.oidc.name", () -> "Haus & Hof");
    registry.add("foureyes.oidc.roles.editor", () -> "redaktion,desk-editors");
    registry.add("foureyes.oidc.roles.admin", () -> "leitung");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @BeforeEach
  void aPersonWhoIsAnEditor() {
    PROVIDER.person(subject, name, List.of("redaktion", "kantine"));
  }

  @Test
  void letsSomebodyInWhoHasAGroupThatStandsForARole() {
    HttpResponse<String> start = client.get(START);
    assertThat(raw(start)).contains("code_challenge_method=S256", "nonce=", "state=", "openid");
    assertThat(signIn()).isEqualTo("/");

    assertThat(PROVIDER.complaints()).isEmpty();
    assertThat(client.get("/articles").statusCode()).isEqualTo(200);
    AccountRow row = row(name);
    assertThat(row.roles()).containsExactly(Role.EDITOR);
    assertThat(row.displayName()).isEqualTo("Person " + name);
    assertThat(row.issuer()).isEqualTo(PROVIDER.issuer());
  }

  @Test
  void signingInGivesANewSessionIdAndASecondTimeTheSameAccount() {
    client.get("/login");
    String before = client.cookies.get("JSESSIONID");
    signIn();
    assertThat(client.cookies.get("JSESSIONID")).isNotEqualTo(before);
    new Client("192.0.2.81").get("/login");
    PROVIDER.claim("preferred_username", "renamed");
    PROVIDER.claim("email", "somebody-else@example.org");

    assertThat(signIn(new Client("192.0.2.82"))).isEqualTo("/");
    assertThat(row(name).displayName()).isEqualTo("Person " + name);
    assertThat(count("renamed")).isZero();
  }

  @Test
  void anAccountIsNeverFoundByItsNameOrAddress() {
    String local = desk.person(Role.ADMIN);
    PROVIDER.person(subject, local, List.of("redaktion"));
    assertThat(signIn()).isEqualTo("/");

    assertThat(row(local).issuer()).isNull();
    assertThat(row(local + "-2").roles()).containsExactly(Role.EDITOR);
  }

  @Test
  void anAnswerThatNobodyAskedForIsRefused() {
    PROVIDER.comeBackWithState("another");
    assertThat(signIn()).isEqualTo("/login?provider=refused");
    assertThat(client.get("/articles").statusCode()).isEqualTo(302);
    assertThat(location(new Client("192.0.2.83").get("/login/oauth2/code/desk?code=x&state=y")))
        .isEqualTo("/login?provider=refused");
  }

  @Test
  void aTokenForAnotherSignInOrDeskOrFromAnotherProviderIsRefused() {
    for (String[] wrong :
        new String[][] {
          {"nonce", "another"},
          {"iss", "https://example.org"},
          {"aud", "another-desk"}
        }) {
      PROVIDER.person(subject, name, List.of("redaktion"));
      PROVIDER.claim(wrong[0], wrong[1]);
      assertThat(signIn()).as(wrong[0]).isEqualTo("/login?provider=refused");
    }
    PROVIDER.person(subject, name, List.of("redaktion"));
    PROVIDER.signWithAnotherKey();
    assertThat(signIn()).as("signature").isEqualTo("/login?provider=refused");

    assertThat(client.get("/articles").statusCode()).isEqualTo(302);
    assertThat(count(name)).isZero();
  }

  @Test
  void whoHasNoGroupThatStandsForARoleIsToldSo() {
    PROVIDER.person(subject, name, List.of("kantine", "Redaktion", "redaktion2"));
    try (LogLines lines = new LogLines(SecurityLog.LOGGER)) {
      assertThat(signIn()).isEqualTo("/login?provider=no-role");
      assertThat(lines.all())
          .containsExactly("authn_login_fail reason=provider-no-role ip=192.0.2.80");
    }

    assertThat(count(name)).isZero();
    assertThat(client.get("/articles").statusCode()).isEqualTo(302);
  }

  @Test
  void rolesFollowTheProviderAtEachSignIn() {
    signIn();
    PROVIDER.person(subject, name, List.of("leitung"));
    Client second = new Client("192.0.2.84");
    assertThat(signIn(second)).isEqualTo("/");
    assertThat(row(name).roles()).containsExactly(Role.ADMIN);
    assertThat(location(client.get("/articles"))).as("the session before").isEqualTo("/login");

    PROVIDER.person(subject, name, List.of());
    assertThat(signIn(new Client("192.0.2.85"))).isEqualTo("/login?provider=no-role");
    assertThat(row(name).roles()).isEmpty();
    assertThat(location(second.get("/articles"))).isEqualTo("/login");
  }

  @Test
  void aLockedAccountStaysOutWhateverTheProviderSays() {
    signIn();
    AccountRow row = row(name);
    AccountDraft locked = new AccountDraft(name, name, row.roles(), false);
    desk.run("admin", () -> accounts.change(row.id(), row.version(), locked));

    assertThat(location(client.get("/articles"))).isEqualTo("/login");
    assertThat(signIn(new Client("192.0.2.86"))).isEqualTo("/login?provider=locked");
  }

  @Test
  void nobodyGivesSuchAnAccountAPasswordOrRoles() {
    signIn();
    AccountRow row = row(name);
    desk.run(
        "admin",
        () -> {
          assertThatThrownBy(() -> accounts.resetPassword(row.id(), "a quite long password"))
              .isInstanceOf(RuleViolation.class)
              .hasMessageContaining("account.password-of-provider");
          assertThatThrownBy(() ->
                  accounts.change(
                      row.id(),
                      row.version(),
                      new AccountDraft(name, name, Set.of(Role.ADMIN), true)))
              .isInstanceOf(RuleViolation.class)
              .hasMessageContaining("account.roles-of-provider");
        });
    desk.run(
        name,
        () ->
            assertThatThrownBy(() -> accounts.changeOwnPassword("", "a quite long password"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("account.password-of-provider"));
    assertThat(location(new Client("192.0.2.87").signIn(name, "{noop}"))).isEqualTo("/login?error");
  }

  @Test
  void whatWritesInTheirNameEndsWithTheirRole() {
    signIn();
    desk.run(name, () -> tokens.create("Programm", Scope.WRITE, 1));
    PROVIDER.person(subject, name, List.of("leitung"));
    signIn(new Client("192.0.2.88"));

    assertThat(desk.as(name, () -> tokens.own().getFirst().revokedAt())).isNotNull();
  }

  @Test
  void aProviderThatIsDownSaysSoAndPasswordsStillWork() {
    String local = desk.person(Role.EDITOR);
    HttpResponse<String> start = client.get(START);
    HttpResponse<String> provider = provider(raw(start));
    PROVIDER.goDown();

    assertThat(location(client.get(pathOf(raw(provider))))).isEqualTo("/login?provider=down");
    assertThat(location(new Client("192.0.2.89").signIn(local, Desk.PASSWORD))).isEqualTo("/");
  }

  private String signIn() {
    return signIn(client);
  }

  /** Goes to the provider and comes back; tells where that leads. */
  private String signIn(Client who) {
    return location(who.get(pathOf(raw(provider(raw(who.get(START)))))));
  }

  private HttpResponse<String> provider(String address) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String raw(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String pathOf(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private long count(String account) {
    return jdbc.sql("select count(*) from account where name = ?")
        .param(account)
        .query(Long.class)
        .single();
  }

  private AccountRow row(String who) {
    return desk.as("admin", accounts::list).stream()
        .filter(each -> each.name().equals(who))
        .findFirst()
        .orElseThrow();
  }
}
