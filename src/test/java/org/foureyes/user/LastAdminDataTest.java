package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.Desk;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk is never without somebody who manages it. */
class LastAdminDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    private Desk desk;
    private String one;
    private String other;
    private List<UUID> others;

    /** The only two in use. */
    @BeforeEach
    void twoAdmins() {
      desk = new Desk(context);
      one = desk.person(Role.ADMIN);
      other = desk.person(Role.ADMIN);
      others =
          jdbc.sql("select id from account where enabled and name not in (?, ?)")
              .param(one)
              .param(other)
              .query(UUID.class)
              .list();
      enable(false);
    }

    @AfterEach
    void theOthersAgain() {
      enable(true);
    }

    @Test
    void twoWhoTakeEachOthersRightsAwayAtTheSameMomentLeaveOne() throws Exception {
      List<Callable<Boolean>> work =
          List.of(change(one, row(other), true), change(other, row(one), true));

      List<Outcome<Boolean>> outcomes = AtOnce.run(work);

      assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.succeeded())
          .allSatisfy(loser -> assertThat(loser.failure()).hasMessage("account.last-admin"));
    }

    @Test
    void twoWhoLockEachOtherOutAtTheSameMomentLeaveOne() throws Exception {
      List<Callable<Boolean>> work =
          List.of(change(one, row(other), false), change(other, row(one), false));

      assertThat(AtOnce.run(work)).filteredOn(Outcome::succeeded).hasSize(1);
    }

    private Callable<Boolean> change(String as, AccountRow row, boolean enabled) {
      Set<Role> roles = Set.of(enabled ? Role.EDITOR : Role.ADMIN);
      AccountDraft draft = new AccountDraft(row.name(), row.name(), roles, enabled);
      return () ->
          desk.as(
              as,
              () -> {
                accounts.change(row.id(), row.version(), draft);
                return true;
              });
    }

    private AccountRow row(String name) {
      return desk.as(one, accounts::list).stream()
          .filter(row -> row.name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    private void enable(boolean enabled) {
      others.forEach(id ->
          jdbc.sql("update account set enabled = ? where id = ?")
              .param(enabled)
              .param(id)
              .update());
    }
  }
}
