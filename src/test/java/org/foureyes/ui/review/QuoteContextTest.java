package org.foureyes.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foureyes.text.Span;
import org.foureyes.ui.review.QuoteContext.Part;
import org.foureyes.ui.review.QuoteContext.Piece;
import org.junit.jupiter.api.Test;

class QuoteContextTest {
  /** Ten sentences of four characters, such as "S0. ". */
  private static final String TEXT = "S0. S1. S2. S3. S4. S5. S6. S7. S8. S9.";

  private static final List<Span> SENTENCES =
      IntStream.range(0, 10).mapToObj(i -> new Span(i * 4, i * 4 + 3)).toList();

  @Test
  void aQuoteStandsBetweenTwoSentencesBeforeAndAfter() {
    assertThat(QuoteContext.of(TEXT, SENTENCES, List.of(new Span(16, 19))))
        .containsExactly(
            new Piece(Part.GAP, ""),
            new Piece(Part.AROUND, "S2. S3. "),
            new Piece(Part.QUOTE, "S4."),
            new Piece(Part.AROUND, " S5. S6."),
            new Piece(Part.GAP, ""));
  }

  @Test
  void nothingIsLeftOutAtTheBeginningAndTheEnd() {
    assertThat(QuoteContext.of("S0. S1.", SENTENCES.subList(0, 2), List.of(new Span(0, 2))))
        .containsExactly(new Piece(Part.QUOTE, "S0"), new Piece(Part.AROUND, ". S1."));
  }

  @Test
  void twoSpansFarApartHaveAGapBetweenThem() {
    assertThat(QuoteContext.of(TEXT, SENTENCES, List.of(new Span(0, 3), new Span(36, 39))))
        .containsExactly(
            new Piece(Part.QUOTE, "S0."),
            new Piece(Part.AROUND, " S1. S2."),
            new Piece(Part.GAP, ""),
            new Piece(Part.AROUND, "S7. S8. "),
            new Piece(Part.QUOTE, "S9."));
  }

  @Test
  void twoSpansNearEachOtherShareTheirContext() {
    assertThat(QuoteContext.of(TEXT, SENTENCES, List.of(new Span(0, 3), new Span(8, 11))))
        .containsExactly(
            new Piece(Part.QUOTE, "S0."),
            new Piece(Part.AROUND, " S1. "),
            new Piece(Part.QUOTE, "S2."),
            new Piece(Part.AROUND, " S3. S4."),
            new Piece(Part.GAP, ""));
  }
}
