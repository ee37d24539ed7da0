package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in over HTTP: what is told to whom, and how fast. */
class SignInHttpTest extends HttpCases {
  private static final String WRONG = "this is not the one";
  private static int next;

  @Autowired private JdbcClient jdbc;

  @Test
  void saysTheSameToUnknownNamesWrongPasswordsAndLockedAccounts() {
    String known = desk.person(Role.EDITOR);
    String locked = locked();

    for (String name : new String[] {known, "nobody-" + known, locked}) {
      HttpResponse<String> answer = new Client("192.0.2.1").signIn(name, WRONG);
      assertThat(answer.statusCode()).as(name).isEqualTo(302);
      assertThat(location(answer)).as(name).isEqualTo("/login?error");
    }
    assertThat(location(new Client("192.0.2.1").signIn(locked, Desk.PASSWORD)))
        .isEqualTo("/login?error");
  }

  @Test
  void takesAboutTheSameTimeForNamesThatThereAreAndThatThereAreNot() {
    String known = desk.person(Role.EDITOR);
    String locked = locked();
    fastest(known);

    long right = fastest(known);
    assertThat(fastest("nobody-" + known)).isBetween(right / 2, right * 2);
    assertThat(fastest(locked)).isBetween(right / 2, right * 2);
  }

  @Test
  void aStrangerWhoGuessesDoesNotKeepOutWhoHasSignedInBefore() {
    String name = desk.person(Role.EDITOR);
    Client own = new Client("192.0.2.5");
    assertThat(location(own.signIn(name, Desk.PASSWORD))).isEqualTo("/");
    Client stranger = new Client("192.0.2.5");
    for (int i = 0; i < 5; i++) {
      assertThat(location(stranger.signIn(name, WRONG))).isEqualTo("/login?error");
    }
    assertThat(location(stranger.signIn(name, WRONG))).startsWith("/login?wait=");
    assertThat(location(stranger.signIn(name, Desk.PASSWORD))).startsWith("/login?wait=");

    own.cookies.remove("JSESSIONID");
    assertThat(location(own.signIn(name, Desk.PASSWORD))).isEqualTo("/");
    assertThat(location(new Client("192.0.2.6").signIn(name, Desk.PASSWORD))).isEqualTo("/");
  }

  @Test
  void anAddressThatTriesManyNamesHasToWait() {
    Client stranger = new Client("192.0.2.9");
    for (int i = 0; i < 50; i++) {
      stranger.signIn("name-" + UUID.randomUUID(), WRONG);
    }

    assertThat(location(stranger.signIn("editor", WRONG))).startsWith("/login?wait=");
    assertThat(location(new Client("192.0.2.10").signIn("editor", WRONG)))
        .isEqualTo("/login?error");
  }

  private String locked() {
    String name = desk.person(Role.EDITOR);
    jdbc.sql("update account set enabled = false where name = ?").param(name).update();
    return name;
  }

  /**
   * Of some failures from as many addresses, so that none has to wait, in nanoseconds. The fastest
   * has had the machine most to itself.
   */
  private long fastest(String name) {
    long[] times = new long[20];
    for (int i = 0; i < times.length; i++) {
      Client client = new Client("198.51.100." + (next++ % 250));
      client.get("/login");
      long start = System.nanoTime();
      client.post("/login", "username=" + name + "&password=" + WRONG.replace(' ', '+'));
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[0];
  }
}
