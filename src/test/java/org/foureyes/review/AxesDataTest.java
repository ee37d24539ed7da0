package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two axes that are never merged. */
class AxesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends VerdictCases {
    @Test
    void eachAxisIsProposedAndDecidedByItself() {
      VerdictId said = propose(Axis.ATTRIBUTION, "verbatim");
      VerdictId so = propose(Axis.CONTENT, "mostly_false");

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
    void aWithdrawnClaimHasNothingToDecide() {
      VerdictId said = propose(Axis.ATTRIBUTION, "verbatim");
      desk.run(anna, () -> claims.withdraw(claim, detail().version(), "Doppelt"));

      assertRefused(cem, said, "decision.claim-changed");
    }
  }
}
