package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.Desk;
import org.foureyes.LogLines;
import org.foureyes.common.RuleViolation;
import org.foureyes.security.SecurityLog;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each event that concerns who gets in is one line of the log, and no line holds a secret. */
class SecurityLogHttpTest extends HttpCases {
  private static final String WRONG = "geheimes Passwort 17";
  private static final String NEXT = "my own long password";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;
  private final List<String> secrets = new ArrayList<>(List.of(Desk.PASSWORD, WRONG, NEXT));
  private LogLines lines;
  private String name;

  @BeforeEach
  void listen() {
    name = desk.person(Role.EDITOR);
    lines = new LogLines(SecurityLog.LOGGER);
  }

  @AfterEach
  void holdsNoSecret() {
    lines.close();
    Stream<String> pairs =
        lines.events().stream()
            .flatMap(
                event -> event.getKeyValuePairs().stream().map(pair -> String.valueOf(pair.value)));
    assertThat(Stream.concat(lines.all().stream(), pairs))
        .isNotEmpty()
        .allSatisfy(text ->
            assertThat(text).doesNotContain(secrets).doesNotContain("\n").doesNotContain("\r"));
  }

  @Test
  void gettingInAndOut() {
    Client client = new Client("192.0.2.70");
    client.signIn(name, Desk.PASSWORD);
    assertThat(lines.all()).containsExactly("authn_login_success name=" + name + " ip=192.0.2.70");
    assertThat(pairs())
        .isEqualTo("event.action=authn_login_success user.name=" + name + " client.ip=192.0.2.70");
    lines.clear();

    client.get("/articles");
    signOut(client);
    assertThat(lines.all()).containsExactly("authn_logout name=" + name + " ip=192.0.2.70");
  }

  @Test
  void aNameThatIsNoAccountsIsNotWrittenDownSinceItMayBeAPassword() {
    HttpResponse<String> unknown = new Client("192.0.2.71").signIn(WRONG.replace(' ', '+'), WRONG);
    HttpResponse<String> known = new Client("192.0.2.71").signIn(name, WRONG);
    new Client("192.0.2.71").signIn(name + "%0D%0Aauthn_login_success+name%3Dadmin", WRONG);

    assertThat(location(known)).isEqualTo(location(unknown));
    assertThat(lines.all())
        .containsExactly(
            "authn_login_fail reason=password-unknown-name ip=192.0.2.71",
            "authn_login_fail target.name=" + name + " reason=password ip=192.0.2.71",
            "authn_login_fail reason=password-unknown-name ip=192.0.2.71");
  }

  @Test
  void whoHasToWaitAndWhoIsLocked() {
    Client client = new Client("192.0.2.72");
    for (int i = 0; i < 6; i++) {
      client.signIn(name, WRONG);
    }
    assertThat(lines.of("authn_login_fail")).hasSize(5);
    assertThat(lines.of("authn_login_fail_max"))
        .containsExactly(
            "authn_login_fail_max target.name=" + name + " reason=throttled ip=192.0.2.72");

    String locked = desk.person(Role.VIEWER);
    change(locked, Set.of(Role.VIEWER), false);
    lines.clear();
    new Client("192.0.2.73").signIn(locked, Desk.PASSWORD);
    assertThat(lines.all())
        .containsExactly(
            "authn_login_fail target.name=" + locked + " reason=account-locked ip=192.0.2.73");
  }

  @Test
  void whatBecomesOfAnAccount() {
    lines.clear();
    String other = desk.person(Role.EDITOR, Role.REVIEWER);
    assertThat(lines.all())
        .containsExactly(
            "user_created target.name=" + other + " target.roles=\"EDITOR REVIEWER\" name=admin");
    lines.clear();

    change(other, Set.of(Role.VIEWER), true);
    change(other, Set.of(Role.VIEWER), false);
    change(other, Set.of(Role.VIEWER), true);
    desk.run("admin", () -> accounts.resetPassword(row(other).id(), NEXT));
    desk.run(other, () -> accounts.changeOwnPassword(NEXT, Desk.PASSWORD));
    assertThat(lines.all())
        .containsExactly(
            "authz_change target.name="
                + other
                + " roles.from=\"EDITOR REVIEWER\" roles.to=VIEWER name=admin",
            "user_disabled target.name=" + other + " name=admin",
            "user_enabled target.name=" + other + " name=admin",
            "authn_password_reset target.name=" + other + " name=admin",
            "authn_password_change target.name=" + other + " name=" + other);
  }

  @Test
  void aChangeThatIsTakenBackIsNotTold() {
    AccountRow row = row(name);
    AccountDraft nobody = new AccountDraft("", "", Set.of(), true);
    desk.run(
        "admin",
        () ->
            assertThatThrownBy(() -> accounts.change(row.id(), row.version(), nobody))
                .isInstanceOf(RuleViolation.class));
    desk.run(
        name,
        () ->
            assertThatThrownBy(() -> accounts.changeOwnPassword(WRONG, NEXT))
                .isInstanceOf(RuleViolation.class));

    assertThat(lines.all())
        .containsExactly(
            "authn_password_change_fail target.name=" + name + " reason=password name=" + name);
  }

  @Test
  void tokensThatAreMadeRevokedAndRefused() {
    String secret = desk.as(name, () -> tokens.create("Programm", Scope.READ, 1));
    secrets.add(secret);
    String id = desk.as(name, () -> tokens.own().getFirst().id().value().toString());
    assertThat(bearer(secret)).isEqualTo(200);
    desk.run(name, () -> tokens.revoke(tokens.own().getFirst().id()));
    assertThat(bearer(secret)).isEqualTo(401);
    assertThat(bearer("foureyes_" + UUID.randomUUID())).isEqualTo(401);
    assertThat(bearer(null)).isEqualTo(401);

    assertThat(lines.all())
        .containsExactly(
            "authn_token_created id=" + id + " scope=READ name=" + name,
            "authn_token_revoked id=" + id + " reason=by-hand name=" + name,
            "authn_token_refused id=" + id + " reason=revoked ip=127.0.0.1",
            "authn_token_refused reason=unknown ip=127.0.0.1");
  }

  @Test
  void whatIsRefused() {
    desk.run(
        name,
        () -> assertThatThrownBy(() -> accounts.list()).isInstanceOf(AccessDeniedException.class));
    assertThat(lines.all()).containsExactly("authz_fail name=" + name + " resource=Accounts.list");
    lines.clear();

    new Client("192.0.2.74").get("/accounts");
    new Client("192.0.2.74").post("/login", "username=x", "Origin", "https://example.org");
    assertThat(lines.all())
        .containsExactly("malicious_cors resource=/login origin=https://example.org ip=192.0.2.74");
  }

  @Test
  void aSessionThatEndsByItself() {
    Client client = new Client("192.0.2.75");
    client.signIn(name, Desk.PASSWORD);
    lines.clear();
    change(name, Set.of(Role.VIEWER), true);
    client.get("/articles");

    assertThat(lines.of("session_expired"))
        .containsExactly("session_expired name=" + name + " ip=192.0.2.75 reason=rights");
  }

  private String pairs() {
    return lines.events().getFirst().getKeyValuePairs().stream()
        .map(pair -> pair.key + "=" + pair.value)
        .collect(Collectors.joining(" "));
  }

  private void signOut(Client client) {
    Matcher token = CSRF.matcher(client.get("/articles").body());
    assertThat(token.find()).isTrue();
    client.post("/logout", "_csrf=" + token.group(1));
  }

  private int bearer(String secret) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/sources"));
    if (secret != null) {
      request.header("Authorization", "Bearer " + secret);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(String who, Set<Role> roles, boolean enabled) {
    AccountRow row = row(who);
    desk.run(
        "admin",
        () -> accounts.change(row.id(), row.version(), new AccountDraft(who, who, roles, enabled)));
  }

  private AccountRow row(String who) {
    return desk.as("admin", accounts::list).stream()
        .filter(each -> each.name().equals(who))
        .findFirst()
        .orElseThrow();
  }
}
