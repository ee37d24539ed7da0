package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foureyes.review.OrdinalAlpha.Pair;
import org.junit.jupiter.api.Test;

class OrdinalAlphaTest {
  @Test
  void fullAgreementIsOne() {
    assertThat(OrdinalAlpha.of(List.of(new Pair(1, 1), new Pair(5, 5), new Pair(3, 3))))
        .hasValue(1.0);
  }

  @Test
  void withOneValueOnlyNothingCanBeSaid() {
    assertThat(OrdinalAlpha.of(List.of())).isEmpty();
    assertThat(OrdinalAlpha.of(List.of(new Pair(2, 2), new Pair(2, 2)))).isEmpty();
  }

  /**
   * By hand: values 1, 2, 3 occur 1, 2 and 1 times. Distances: 1-2 and 2-3 are (1 + 2 - 1.5)² =
   * 2.25, 1-3 is (4 - 1)² = 9. Observed: (1,2) and (3,2) give 2 * (2.25 + 2.25) = 9. Expected: 2 *
   * (2 * 2.25 + 2 * 2.25 + 9) = 36. Alpha = 1 - 3 * 9 / 36.
   */
  @Test
  void followsTheFormula() {
    assertThat(OrdinalAlpha.of(List.of(new Pair(1, 2), new Pair(3, 2))).orElseThrow())
        .isEqualTo(0.25, within(1e-12));
  }

  @Test
  void aNearMissCountsLessThanAFarOne() {
    List<Pair> agreed =
        List.of(new Pair(1, 1), new Pair(2, 2), new Pair(3, 3), new Pair(4, 4), new Pair(5, 5));
    assertThat(with(agreed, new Pair(1, 2))).isGreaterThan(with(agreed, new Pair(1, 5)));
  }

  @Test
  void chanceIsAboutZero() {
    Random random = new Random(4);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      pairs.add(new Pair(random.nextInt(5), random.nextInt(5)));
    }
    assertThat(OrdinalAlpha.of(pairs).orElseThrow()).isEqualTo(0, within(0.03));
  }

  private static double with(List<Pair> pairs, Pair another) {
    List<Pair> all = new ArrayList<>(pairs);
    all.add(another);
    return OrdinalAlpha.of(all).orElseThrow();
  }
}
