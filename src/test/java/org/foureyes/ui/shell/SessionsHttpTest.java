package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.foureyes.Desk;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.InForce;
import org.foureyes.user.Role;
import org.foureyes.user.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How a session begins, what ends it, and that nothing else keeps it. */
class SessionsHttpTest extends HttpCases {
  private static final String NEXT = "my own long password";

  @Autowired private InForce inForce;
  @Autowired private SessionEnds ends;
  @Autowired private UserDetailsService users;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  private Instant now = Instant.now();

  @Test
  void signingInGivesANewIdInACookieThatScriptsDoNotSee() {
    Client client = new Client("192.0.2.30");
    client.get("/login");
    String before = client.cookies.get("JSESSIONID");
    HttpResponse<String> answer = client.signIn(desk.person(Role.VIEWER), Desk.PASSWORD);

    assertThat(before).isNotBlank();
    assertThat(client.cookies.get("JSESSIONID")).isNotEqualTo(before);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .hasSize(2)
        .allSatisfy(cookie ->
            assertThat(cookie).contains("HttpOnly", "SameSite=").doesNotContain("Secure"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void behindTlsCookiesAreSecureAndTheBrowserStaysWithIt() {
    Client client = new Client("192.0.2.31");
    HttpResponse<String> page = client.get("/login", "X-Forwarded-Proto", "https");

    assertThat(page.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite="));
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void aTabLeftOpenIsSignedOutAfterHalfAnHourWhateverItSendsByItself() throws Exception {
    SessionLimits limits = limits();
    MockHttpSession session = session(desk.person(Role.EDITOR), limits);
    for (int minute = 2; minute <= 30; minute += 2) {
      now = now.plus(Duration.ofMinutes(2));
      request(limits, session, "v-r=heartbeat&v-uiId=0");
      request(limits, session, "v-r=push&v-uiId=0");
      assertThat(session.isInvalid()).as("after %s minutes", minute).isFalse();
    }
    now = now.plusSeconds(1);
    request(limits, session, "v-r=heartbeat&v-uiId=0");

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void workKeepsASessionForTwelveHoursAndNoLonger() throws Exception {
    SessionLimits limits = limits();
    MockHttpSession session = session(desk.person(Role.EDITOR), limits);
    for (int i = 0; i < 12 * 4; i++) {
      now = now.plus(Duration.ofMinutes(15));
      request(limits, session, "v-r=uidl&v-uiId=0");
      assertThat(session.isInvalid()).as("after %s minutes", 15 * (i + 1)).isFalse();
    }
    now = now.plusSeconds(1);
    request(limits, session, "v-r=uidl&v-uiId=0");

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void lockingAnAccountOrTakingARoleAwayBitesAtTheNextRequest() {
    for (Set<Role> roles : Set.of(Set.of(Role.VIEWER), Set.of(Role.EDITOR, Role.VIEWER))) {
      String name = desk.person(Role.EDITOR, Role.VIEWER);
      Client client = signedIn(name);
      AccountRow row = row(name);
      boolean stays = !roles.equals(row.roles());

      desk.run(
          "admin",
          () ->
              accounts.change(row.id(), row.version(), new AccountDraft(name, name, roles, stays)));

      assertThat(location(client.get("/articles"))).isEqualTo("/login");
    }
  }

  /** Nobody tells the program of these changes, so what was open before does not end by itself. */
  @Test
  void eachRequestAsksTheDatabaseWhetherTheRightsAreStillThere() {
    for (String change :
        List.of(
            "update account set enabled = false where name = ?",
            "update account set password_hash = 'another' where name = ?",
            "delete from account_role where role = 'REVIEWER'"
                + " and account_id = (select id from account where name = ?)")) {
      String name = desk.person(Role.EDITOR, Role.REVIEWER);
      Client client = signedIn(name);
      jdbc.sql(change).param(name).update();

      assertThat(location(client.get("/articles"))).as(change).isEqualTo("/login");
    }
  }

  @Test
  void anotherNameToShowSignsNobodyOut() {
    String name = desk.person(Role.EDITOR);
    Client client = signedIn(name);
    AccountRow row = row(name);
    AccountDraft draft = new AccountDraft(name, "Somebody Else", row.roles(), true);
    desk.run("admin", () -> accounts.change(row.id(), row.version(), draft));

    assertThat(client.get("/articles").statusCode()).isEqualTo(200);
  }

  @Test
  void aNewPasswordEndsTheSessionsUnderTheOldOne() {
    String name = desk.person(Role.EDITOR);
    Client client = signedIn(name);
    desk.run(name, () -> accounts.changeOwnPassword(Desk.PASSWORD, NEXT));
    assertThat(location(client.get("/articles"))).isEqualTo("/login");

    String other = desk.person(Role.EDITOR);
    Client second = signedIn(other);
    desk.run("admin", () -> accounts.resetPassword(row(other).id(), NEXT));
    assertThat(location(second.get("/articles"))).isEqualTo("/login");
  }

  private Client signedIn(String name) {
    Client client = new Client("192.0.2.32");
    client.signIn(name, Desk.PASSWORD);
    assertThat(client.get("/articles").statusCode()).isEqualTo(200);
    return client;
  }

  private AccountRow row(String name) {
    return desk.as("admin", accounts::list).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private SessionLimits limits() {
    return new SessionLimits(inForce, ends, Duration.ofHours(12), () -> now);
  }

  private MockHttpSession session(String name, SessionLimits limits) {
    SignedIn person = (SignedIn) users.loadUserByUsername(name);
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    MockHttpSession session = new MockHttpSession();
    session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(signedIn));
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    limits.onAuthentication(signedIn, request, new MockHttpServletResponse());
    return session;
  }

  private static void request(SessionLimits limits, HttpSession session, String query)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setQueryString(query);
    request.setSession(session);
    limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
  }
}
