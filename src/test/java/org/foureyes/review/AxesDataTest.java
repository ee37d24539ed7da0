package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two axes that are never merged, disputes that a third person settles, and corrections. */
class AxesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Claims claims;
    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired SecondRatings ratings;
    @Autowired JdbcClient jdbc;

    Desk desk;
    String anna;
    String ben;
    String cem;
    String dana;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR, Role.REVIEWER);
      ben = desk.person(Role.EDITOR, Role.REVIEWER);
      cem = desk.person(Role.REVIEWER);
      dana = desk.person(Role.REVIEWER);
      claim = desk.claim(anna, desk.article(anna), 0, 24);
      desk.evidence(anna, claim);
    }

    @Test
    void eachAxisIsProposedAndDecidedByItself() {
      VerdictId said = propose(Axis.ATTRIBUTION, "verbatim");
      VerdictId so = propose(Axis.CONTENT, "false");

      desk.run(cem, () -> decisions.approve(said, ""));
      desk.run(cem, () -> decisions.giveBack(so, "Die Belege tragen das nicht."));

      assertThat(state(Axis.ATTRIBUTION)).isEqualTo(ClaimState.APPROVED);
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.RETURNED);
      assertThat(detail().state()).isEqualTo(ClaimState.RETURNED);
    }

    @Test
    void aRatingOfTheOtherAxisIsRefused() {
      assertThatThrownBy(() -> propose(Axis.ATTRIBUTION, "false"))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("verdict.rating-unknown");
    }

    @Test
    void aChangeOfTheChainMakesBothVerdictsStale() {
      VerdictId said = propose(Axis.ATTRIBUTION, "verbatim");
      VerdictId so = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> decisions.approve(said, ""));
      desk.run(cem, () -> decisions.approve(so, ""));

      List<HopDraft> chain = List.of(HopDraft.anonymous("ein Beamter", 1, HopMode.DIRECT, "sagte"));
      desk.run(ben, () -> claims.attribute(claim, detail().version(), chain));

      assertThat(state(Axis.ATTRIBUTION)).isEqualTo(ClaimState.STALE);
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.STALE);
    }

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

    @Test
    void aCorrectionTakesThePlaceOfTheApprovedVerdict() {
      VerdictId first = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> decisions.approve(first, ""));
      assertThatThrownBy(() -> propose(Axis.CONTENT, "false"))
          .hasMessageContaining("verdict.state-approved");

      VerdictId second = correct("false");
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.PROPOSED);
      desk.run(dana, () -> decisions.approve(second, ""));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.CORRECTED);
      CorrectionRow correction = find(second).correction();
      assertThat(correction.corrects()).isEqualTo(first);
      assertThat(correction.content().wrong()).isEqualTo("Die Zahl stammt aus 2019.");
      assertThat(find(first).rating()).isEqualTo("true");
    }

    @Test
    void aCorrectionThatIsReturnedLeavesTheApprovedVerdict() {
      VerdictId first = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> decisions.approve(first, ""));
      VerdictId second = correct("false");

      desk.run(dana, () -> decisions.giveBack(second, "Die Zahl stimmt doch."));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.APPROVED);
      assertThat(detail().standing(Axis.CONTENT).verdictId()).isEqualTo(first.value());
    }

    @Test
    void aCorrectionWithNewEvidenceThatIsReturnedIsToBeDoneAgain() {
      VerdictId first = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> decisions.approve(first, ""));
      desk.evidence(ben, claim);
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.STALE);

      VerdictId second = correct("false");
      desk.run(dana, () -> decisions.giveBack(second, "Noch ein Beleg fehlt."));
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.RETURNED);

      VerdictId third = correct("false");
      desk.run(dana, () -> decisions.approve(third, ""));
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.CORRECTED);
      assertThat(find(third).correction().corrects()).isEqualTo(first);
    }

    @Test
    void aCorrectionSaysWhatWasWrongAndWhoFoundIt() {
      assertThatThrownBy(() -> correct("false")).hasMessageContaining("verdict.nothing-to-correct");
      VerdictId first = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> decisions.approve(first, ""));

      assertThatThrownBy(() -> correct("false", new CorrectionDraft(" ", null, "")))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused ->
                  assertThat(refused.reasons())
                      .extracting(Reason::key)
                      .containsExactly("correction.wrong-missing", "correction.found-by-missing"));
    }

    @Test
    void aWithdrawnClaimHasNothingToDecide() {
      VerdictId said = propose(Axis.ATTRIBUTION, "verbatim");
      desk.run(anna, () -> claims.withdraw(claim, detail().version(), "Doppelt"));

      assertRefused(cem, said, "decision.claim-changed");
    }

    private VerdictId propose(Axis axis, String rating) {
      return propose(new VerdictDraft(axis, rating, "So ist es.", Confidence.HIGH, null));
    }

    private VerdictId correct(String rating) {
      return correct(
          rating,
          new CorrectionDraft(
              "Die Zahl stammt aus 2019.", LocalDate.of(2024, 2, 1), "Leserin aus Kiel"));
    }

    private VerdictId correct(String rating, CorrectionDraft why) {
      return propose(
          new VerdictDraft(Axis.CONTENT, rating, "So ist es doch.", Confidence.HIGH, null)
              .correcting(why));
    }

    private VerdictId propose(VerdictDraft draft) {
      return desk.as(anna, () -> verdicts.propose(claim, detail().version(), draft));
    }

    private static SecondRatingDraft rating(String rating) {
      return new SecondRatingDraft(rating, "Das sehe ich anders.", Confidence.MEDIUM);
    }

    private int decideBySql(VerdictId verdict, String decider, String dispute, String disputedBy) {
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

    private void assertRefused(String person, VerdictId verdict, String reason) {
      assertThatThrownBy(() -> desk.run(person, () -> decisions.approve(verdict, "")))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining(reason);
    }

    private VerdictRow latest() {
      return desk.as(anna, () -> verdicts.of(claim)).getFirst();
    }

    private VerdictRow find(VerdictId id) {
      return desk.as(anna, () -> verdicts.of(claim)).stream()
          .filter(verdict -> verdict.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    private ClaimDetail detail() {
      return desk.as(anna, () -> claims.get(claim));
    }

    private ClaimState state(Axis axis) {
      return detail().standing(axis).state();
    }
  }
}
