package org.foureyes.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foureyes.Desk;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What takes the ground away from tokens ends them, and nothing brings them back. */
class TokensEndDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    private static final String NEXT = "my own long password";

    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired ApiTokens tokens;
    @Autowired TokenSignIn signIn;
    @Autowired JdbcClient jdbc;
    private Desk desk;
    private String name;
    private String reading;
    private String writing;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      name = desk.person(Role.EDITOR, Role.VIEWER);
      reading = desk.as(name, () -> tokens.create("Liest", Scope.READ, 1));
      writing = desk.as(name, () -> tokens.create("Schreibt", Scope.WRITE, 1));
    }

    @Test
    void aNewFirstPasswordEndsAllAndIsInTheHistory() {
      desk.run("admin", () -> accounts.resetPassword(row().id(), NEXT));

      assertThat(inForce()).isEmpty();
      assertThat(
              jdbc.sql(
                      """
                      select count(*) from history h join api_token t on t.id = h.subject_id
                      where t.account_id = :id and h.subject = 'TOKEN' and h.action = 'revoked'
                      """)
                  .param("id", row().id().value())
                  .query(Long.class)
                  .single())
          .isEqualTo(2);
    }

    @Test
    void whoeverIsNoEditorAnyMoreKeepsWhatReads() {
      change(Set.of(Role.VIEWER), true);
      assertThat(inForce()).containsExactly(reading);
      change(Set.of(Role.EDITOR, Role.VIEWER), true);

      assertThat(inForce()).as("with the role again").containsExactly(reading);
    }

    @Test
    void lockingEndsAllForGood() {
      change(Set.of(Role.EDITOR, Role.VIEWER), false);
      change(Set.of(Role.EDITOR, Role.VIEWER), true);

      assertThat(inForce()).isEmpty();
    }

    @Test
    void theOwnNewPasswordAndOtherRolesEndNone() {
      desk.run(name, () -> accounts.changeOwnPassword(Desk.PASSWORD, NEXT));
      change(Set.of(Role.EDITOR, Role.REVIEWER), true);

      assertThat(inForce()).containsExactly(reading, writing);
    }

    private List<String> inForce() {
      return List.of(reading, writing).stream()
          .filter(secret -> signIn.bearer(secret).isPresent())
          .toList();
    }

    private void change(Set<Role> roles, boolean enabled) {
      AccountRow row = row();
      AccountDraft draft = new AccountDraft(name, name, roles, enabled);
      desk.run("admin", () -> accounts.change(row.id(), row.version(), draft));
    }

    private AccountRow row() {
      return desk.as("admin", accounts::list).stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
