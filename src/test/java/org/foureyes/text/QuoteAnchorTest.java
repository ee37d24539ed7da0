package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.Test;

class QuoteAnchorTest {
  private static final String TEXT =
      "Die Ministerin sagte am Abend in Brüssel, sie sehe keinen Grund zur Sorge, und lehnte Fragen dazu ab.";

  @Test
  void keepsTheQuoteAndWhatStandsAroundIt() {
    QuoteAnchor anchor = QuoteAnchor.of(TEXT, List.of(span("sie sehe keinen Grund zur Sorge")));
    assertThat(anchor.exact()).isEqualTo("sie sehe keinen Grund zur Sorge");
    assertThat(anchor.prefix())
        .isEqualTo("inisterin sagte am Abend in Brüssel, ".substring(5))
        .hasSize(32);
    assertThat(anchor.suffix()).isEqualTo(", und lehnte Fragen dazu ab.");
  }

  @Test
  void joinsThePartsOfADiscontinuousQuote() {
    QuoteAnchor anchor =
        QuoteAnchor.of(
            TEXT, List.of(span("lehnte Fragen dazu ab"), span("Die "), span("Ministerin")));
    assertThat(anchor.spans()).containsExactly(new Span(0, 14), span("lehnte Fragen dazu ab"));
    assertThat(anchor.exact()).isEqualTo("Die Ministerin … lehnte Fragen dazu ab");
    assertThat(anchor.prefix()).isEmpty();
    assertThat(anchor.suffix()).isEqualTo(".");
    assertThat(anchor.extent()).isEqualTo(new Span(0, TEXT.length() - 1));
  }

  @Test
  void neverCutsACharacterInTwo() {
    String text = "😀".repeat(20) + "abc" + "😀".repeat(20);
    QuoteAnchor anchor = QuoteAnchor.of(text, List.of(new Span(41, 42)));
    assertThat(anchor.prefix()).isEqualTo("😀".repeat(15) + "a");
    assertThat(anchor.exact()).isEqualTo("b");
    assertThat(anchor.suffix()).isEqualTo("c" + "😀".repeat(15));
  }

  @Test
  void refusesWithEveryReason() {
    assertThat(reasons("a😀b", List.of(new Span(0, 2), new Span(2, 2), new Span(3, 9))))
        .containsExactly(
            new Reason("text.span-cuts-character", 0, 2),
            new Reason("text.span-empty", 2, 2),
            new Reason("text.span-cuts-character", 2, 2),
            new Reason("text.span-outside", 3, 9));
    assertThat(reasons("abc", List.of())).containsExactly(new Reason("text.span-missing"));
  }

  private static Span span(String part) {
    return new Span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length());
  }

  private static List<Reason> reasons(String text, List<Span> spans) {
    return catchThrowableOfType(RuleViolation.class, () -> QuoteAnchor.of(text, spans)).reasons();
  }
}
