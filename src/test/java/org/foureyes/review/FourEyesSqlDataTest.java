package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses what the four-eyes rule forbids, so that direct SQL fails too. */
class FourEyesSqlDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Decisions decisions;
    @Autowired JdbcClient jdbc;

    Desk desk;
    String anna;
    String ben;
    String cem;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
      ben = desk.person(Role.EDITOR, Role.REVIEWER);
      cem = desk.person(Role.REVIEWER);
      claim = desk.claim(anna, desk.article(anna), 0, 24);
      desk.evidence(anna, claim);
    }

    @Test
    void directSqlCannotApproveOnesOwn() {
      VerdictId verdict = desk.propose(anna, claim);

      assertThatThrownBy(() -> insertDecision(verdict, "proposed_by"))
          .isInstanceOf(DataAccessException.class)
          .hasMessageMatching("(?is).*four_eyes.*");
      assertThat(insertDecision(verdict, "'" + accountOf(cem) + "'")).isOne();
    }

    @Test
    void directSqlCannotClaimAnotherProposer() {
      VerdictId verdict = desk.propose(anna, claim);

      assertRefusedBySql(
          "update verdict set proposed_by = (select id from account where name = 'editor')");
      assertRefusedBySql("delete from verdict where id = '" + verdict.value() + "'");
      assertThatThrownBy(() ->
              jdbc.sql(
                      decisionSql("'" + accountOf(anna) + "'")
                          .replace(
                              "v.proposed_by, v.wording_by",
                              "'" + accountOf(ben) + "', v.wording_by"))
                  .param("id", UUID.randomUUID())
                  .param("verdict", verdict.value())
                  .update())
          .isInstanceOf(DataAccessException.class);
    }

    @Test
    void directSqlCannotApproveWithoutADecision() {
      desk.propose(anna, claim);

      assertRefusedBySql("update claim set state = 'APPROVED' where id = '" + claim.value() + "'");
      assertRefusedBySql(
          "update claim set wording_by = '%s' where id = '%s'"
              .formatted(accountOf(cem), claim.value()));
      assertRefusedBySql("update claim_revision set wording_by = '%s'".formatted(accountOf(cem)));
    }

    @Test
    void directSqlCannotChangeADecisionOrTheHistory() {
      VerdictId verdict = desk.propose(anna, claim);
      desk.run(cem, () -> decisions.giveBack(verdict, "Nein."));

      assertRefusedBySql("update decision set kind = 'APPROVE'");
      assertRefusedBySql("delete from decision");
      assertRefusedBySql("update history set actor_name = 'x'");
      assertRefusedBySql("delete from history");
    }

    private void assertRefusedBySql(String sql) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }

    private int insertDecision(VerdictId verdict, String decider) {
      return jdbc.sql(decisionSql(decider))
          .param("id", UUID.randomUUID())
          .param("verdict", verdict.value())
          .update();
    }

    private static String decisionSql(String decider) {
      return """
      insert into decision (id, verdict_id, claim_id, revision, proposed_by, wording_by, attribution_by,
        evidence_by, kind, reason, decided_by, decided_at)
      select cast(:id as uuid), v.id, v.claim_id, v.revision, v.proposed_by, v.wording_by, v.attribution_by,
        v.evidence_by, 'APPROVE', '', %s, v.proposed_at
      from verdict v where v.id = :verdict
      """
          .formatted(decider);
    }

    private UUID accountOf(String person) {
      return jdbc.sql("select id from account where name = :name")
          .param("name", person)
          .query(UUID.class)
          .single();
    }
  }
}
