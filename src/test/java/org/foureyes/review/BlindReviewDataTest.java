package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foureyes.claim.ClaimState;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.foureyes.setting.DeskSettings;
import org.foureyes.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Blind review: the second person rates first, and a rating that differs opens a dispute. */
class BlindReviewDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends VerdictCases {
    @Autowired Settings settings;
    @Autowired Agreements agreements;

    @BeforeEach
    void reviewBlind() {
      blind(true);
    }

    /** The tests of a database share it. */
    @AfterEach
    void reviewOpenly() {
      blind(false);
    }

    @Test
    void theOwnRatingComesFirst() {
      VerdictId verdict = propose(Axis.CONTENT, "true");

      assertRefused(cem, verdict, "decision.rate-first");
      assertThatThrownBy(() -> desk.run(cem, () -> ratings.dispute(verdict, rating("false"))))
          .hasMessageContaining("decision.rate-first");
      assertThat(desk.as(cem, () -> ratings.rateBlind(verdict, rating("true")))).isTrue();
      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.PROPOSED);
      desk.run(cem, () -> decisions.approve(verdict, ""));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.APPROVED);
      assertThat(latest().secondRatings())
          .singleElement()
          .satisfies(second -> {
            assertThat(second.blind()).isTrue();
            assertThat(second.disputes()).isFalse();
          });
    }

    @Test
    void aRatingThatDiffersOpensADispute() {
      VerdictId verdict = propose(Axis.CONTENT, "true");

      assertThat(desk.as(cem, () -> ratings.rateBlind(verdict, rating("false")))).isFalse();

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.DISPUTED);
      assertRefused(cem, verdict, "decision.own-dispute");
      desk.run(dana, () -> decisions.adopt(verdict, "Die Gegenbelege sind stärker."));
      assertThat(latest().rating()).isEqualTo("false");
    }

    @Test
    void nobodyRatesTwiceOrTheirOwn() {
      VerdictId verdict = propose(Axis.CONTENT, "true");
      desk.run(cem, () -> ratings.rateBlind(verdict, rating("true")));

      assertThatThrownBy(() -> desk.run(cem, () -> ratings.rateBlind(verdict, rating("false"))))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("decision.already-rated");
      assertThatThrownBy(() -> desk.run(anna, () -> ratings.rateBlind(verdict, rating("true"))))
          .hasMessageContaining("decision.own-proposal");
    }

    @Test
    void aVerdictMayBeReturnedWithoutAnOwnRating() {
      VerdictId verdict = propose(Axis.CONTENT, "true");

      desk.run(cem, () -> decisions.giveBack(verdict, "Es fehlt das Protokoll."));

      assertThat(state(Axis.CONTENT)).isEqualTo(ClaimState.RETURNED);
    }

    @Test
    void whereTheDeskReviewsOpenlyNobodyRatesBlind() {
      VerdictId verdict = propose(Axis.CONTENT, "true");
      blind(false);

      assertThatThrownBy(() -> desk.run(cem, () -> ratings.rateBlind(verdict, rating("true"))))
          .hasMessageContaining("decision.not-blind");
    }

    @Test
    void theAgreementOfAllBlindRatingsIsToldForEachScale() {
      VerdictId verdict = propose(Axis.CONTENT, "true");
      Agreement before = agreement();
      desk.run(cem, () -> ratings.rateBlind(verdict, rating("true")));

      assertThat(agreement().pairs()).isEqualTo(before.pairs() + 1);
    }

    private Agreement agreement() {
      return desk.as(cem, () -> agreements.all()).stream()
          .filter(one -> one.scaleId().equals("foureyes"))
          .findFirst()
          .orElse(new Agreement("foureyes", 1, 0, null));
    }

    private void blind(boolean blind) {
      desk.run(
          "admin",
          () -> {
            DeskSettings now = settings.get();
            settings.change(
                settings.row().version(),
                new DeskSettings(now.contentScale(), blind, now.fetchAllowed()));
          });
    }
  }
}
