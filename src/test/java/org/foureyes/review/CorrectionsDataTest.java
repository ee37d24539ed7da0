package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimState;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A correction is a new verdict; the one that it replaces stays readable. */
class CorrectionsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends VerdictCases {
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
    void aCorrectionThatIsCutOffByAWithdrawalApprovesNothing() {
      VerdictId first = propose(Axis.CONTENT, "mostly_true");
      desk.run(cem, () -> decisions.approve(first, ""));
      correct("mostly_false");

      ClaimEdit withdrawal =
          desk.as(anna, () -> claims.withdraw(claim, detail().version(), "Doppelt"));
      desk.run(anna, () -> claims.revert(withdrawal));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.IN_RESEARCH);
      assertThat(detail().standing(Axis.CONTENT).approvalId()).isNull();
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
  }
}
