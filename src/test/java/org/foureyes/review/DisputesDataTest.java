package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.foureyes.claim.ClaimState;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What a second person holds true instead is settled by a third, by whatever way one tries. */
class DisputesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends VerdictCases {
    @Test
    void aDisputeIsSettledByAThirdPersonOnly() {
      VerdictId verdict = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> ratings.dispute(verdict, rating("false")));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.DISPUTED);
      assertRefused(anna, verdict, "decision.own-proposal");
      assertRefused(cem, verdict, "decision.own-dispute");
      desk.run(dana, () -> decisions.approve(verdict, "Die Statistik gibt es her."));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.APPROVED);
      assertThat(latest().dispute()).isNotNull();
    }

    @Test
    void theThirdPersonCanAdoptTheSecondRating() {
      VerdictId verdict = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> ratings.dispute(verdict, rating("mostly_false")));

      VerdictId adopted =
          desk.as(dana, () -> decisions.adopt(verdict, "Die Gegenbelege sind stärker."));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.APPROVED);
      assertThat(detail().standing(Axis.CONTENT).verdictId()).isEqualTo(adopted.value());
      VerdictRow standing = find(adopted);
      assertThat(standing.rating()).isEqualTo("mostly_false");
      assertThat(standing.rationale()).isEqualTo("Das sehe ich anders.");
      assertThat(standing.proposedBy()).isNotEqualTo(find(verdict).proposedBy());
      assertThat(find(verdict).decision().kind()).isEqualTo(DecisionKind.RETURN);
    }

    @Test
    void aThirdPersonCanReturnADisputedVerdict() {
      VerdictId verdict = propose(Axis.ATTRIBUTION, "verbatim");
      desk.run(cem, () -> ratings.dispute(verdict, rating("distorted")));

      desk.run(ben, () -> decisions.giveBack(verdict, "Bitte das Original suchen."));

      assertThat(state(Axis.ATTRIBUTION)).isEqualTo(ClaimState.RETURNED);
      assertRefused(dana, verdict, "decision.already-made");
    }

    @Test
    void aDisputeNeedsAnotherRatingAndAReason() {
      VerdictId verdict = propose(Axis.CONTENT, "true");

      assertThatThrownBy(() ->
              desk.run(
                  cem,
                  () ->
                      ratings.dispute(verdict, new SecondRatingDraft("true", "", Confidence.LOW))))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused ->
                  assertThat(refused.reasons())
                      .extracting(Reason::key)
                      .containsExactly("verdict.rationale-missing", "dispute.same-rating"));
      assertThatThrownBy(() -> desk.run(anna, () -> ratings.dispute(verdict, rating("false"))))
          .hasMessageContaining("decision.own-proposal");
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    void directSqlCannotSettleOnesOwnDispute() {
      VerdictId verdict = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> ratings.dispute(verdict, rating("false")));

      assertThatThrownBy(() -> decideBySql(verdict, cem, "d.id", "d.disputed_by"))
          .isInstanceOf(DataAccessException.class)
          .hasMessageMatching("(?is).*third_person.*");
      assertThatThrownBy(() -> decideBySql(verdict, cem, "null", "null"))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("names the dispute");
      assertThatThrownBy(() -> decideBySql(verdict, cem, "d.id", "v.proposed_by"))
          .isInstanceOf(DataAccessException.class);
      assertThat(decideBySql(verdict, dana, "d.id", "d.disputed_by")).isOne();
    }

    @Test
    void directSqlCannotRateOnesOwn() {
      VerdictId verdict = propose(Axis.CONTENT, "true");

      assertThatThrownBy(() ->
              jdbc.sql(
                      """
                      insert into second_rating (id, verdict_id, claim_id, revision, proposed_by, wording_by,
                        attribution_by, evidence_by, rating, rationale, confidence, blind, rated_by, rated_at)
                      select cast(:id as uuid), v.id, v.claim_id, v.revision, v.proposed_by, v.wording_by,
                        v.attribution_by, v.evidence_by, 'false', 'x', 'LOW', false, v.proposed_by, v.proposed_at
                      from verdict v where v.id = :verdict
                      """)
                  .param("id", UUID.randomUUID())
                  .param("verdict", verdict.value())
                  .update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageMatching("(?is).*second_rating_four_eyes.*");
    }

    int decideBySql(VerdictId verdict, String decider, String dispute, String disputedBy) {
      return jdbc.sql(
              """
              insert into decision (id, verdict_id, claim_id, revision, proposed_by, wording_by, attribution_by,
                evidence_by, kind, reason, decided_by, decided_at, dispute_id, disputed_by)
              select cast(:id as uuid), v.id, v.claim_id, v.revision, v.proposed_by, v.wording_by,
                v.attribution_by, v.evidence_by, 'APPROVE', '', a.id, v.proposed_at, %s, %s
              from verdict v join dispute d on d.verdict_id = v.id, account a
              where v.id = :verdict and a.name = :decider
              """
                  .formatted(dispute, disputedBy))
          .param("id", UUID.randomUUID())
          .param("verdict", verdict.value())
          .param("decider", decider)
          .update();
    }
  }
}
