package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.text.Span;
import org.foureyes.ui.component.CoverageStrip.Kind;
import org.foureyes.ui.component.CoverageStrip.Part;
import org.junit.jupiter.api.Test;

class SentenceTallyTest {
  /** Sentences of ten characters, one blank between them. */
  private static SentenceTally tally(int sentences) {
    return new SentenceTally(
        IntStream.range(0, sentences)
            .mapToObj(i -> new SegmentRow(i, new Span(i * 11, i * 11 + 10), Coverage.OPEN))
            .toList());
  }

  private static Outline.Item claim(ClaimState state, Span... spans) {
    return new Outline.Item(
        new ClaimId(UUID.randomUUID()), 1, state, spans[0].start(), List.of(spans));
  }

  @Test
  void aSentenceIsAsGoodAsTheWorstClaimOnIt() {
    SentenceTally tally = tally(3);
    tally.cover(0, Coverage.CLAIMED);
    tally.cover(1, Coverage.CLAIMED);
    tally.add(claim(ClaimState.APPROVED, new Span(0, 21)));
    assertThat(tally.parts()).containsExactly(new Part(Kind.APPROVED, 2), new Part(Kind.OPEN, 1));

    tally.add(claim(ClaimState.OPEN, new Span(12, 15)));
    Outline.Item stale = claim(ClaimState.STALE, new Span(3, 5));
    tally.add(stale);
    assertThat(tally.parts())
        .containsExactly(
            new Part(Kind.RETURNED, 1), new Part(Kind.IN_WORK, 1), new Part(Kind.OPEN, 1));

    tally.remove(stale);
    assertThat(tally.parts().getFirst()).isEqualTo(new Part(Kind.APPROVED, 1));
    assertThat(tally.done()).isEqualTo(2);
  }

  @Test
  void aClaimWithTwoPassagesInOneSentenceCountsOnce() {
    SentenceTally tally = tally(1);
    tally.cover(0, Coverage.CLAIMED);
    Outline.Item claim = claim(ClaimState.RETURNED, new Span(0, 2), new Span(5, 8));
    tally.add(claim);
    tally.remove(claim);
    tally.add(claim(ClaimState.APPROVED, new Span(0, 2)));
    assertThat(tally.parts()).containsExactly(new Part(Kind.APPROVED, 1));
  }

  @Test
  void theNextOpenSentenceIsLookedForFromThereOnAndThenFromTheTop() {
    SentenceTally tally = tally(4);
    tally.cover(2, Coverage.NO_CLAIM);
    assertThat(tally.nextOpen(-1)).isZero();
    assertThat(tally.nextOpen(1)).isEqualTo(3);
    assertThat(tally.nextOpen(3)).isZero();
    for (int i = 0; i < 4; i++) {
      tally.cover(i, Coverage.NO_CLAIM);
    }
    assertThat(tally.nextOpen(1)).isEqualTo(-1);
  }

  @Test
  void anOffsetBetweenSentencesBelongsToTheNext() {
    SentenceTally tally = tally(3);
    assertThat(tally.at(0)).isZero();
    assertThat(tally.at(10)).isEqualTo(1);
    assertThat(tally.at(11)).isEqualTo(1);
    assertThat(tally.at(999)).isEqualTo(2);
  }

  @Test
  void aLongArticleHasAShortStripThatLosesNoSentence() {
    SentenceTally tally = tally(2001);
    for (int i = 0; i < 2001; i += 2) {
      tally.cover(i, Coverage.NO_CLAIM);
    }
    tally.cover(1000, Coverage.CLAIMED);
    tally.add(claim(ClaimState.RETURNED, new Span(11_000, 11_005)));

    assertThat(tally.parts()).hasSizeLessThanOrEqualTo(SentenceTally.MOST_PARTS);
    assertThat(tally.parts().stream().mapToInt(Part::count).sum()).isEqualTo(2001);
    assertThat(tally.parts()).contains(new Part(Kind.RETURNED, 1));
  }
}
