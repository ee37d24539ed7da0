package org.foureyes.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

/** A quote is there or it is not; only how it is set does not count. */
class QuoteSearchTest {
  private static List<String> found(String text, String quote) {
    return QuoteSearch.find(text, quote).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void theWordsThemselvesAreFoundWhereTheyAre() {
    assertThat(QuoteSearch.find("Er sagte nichts.", "sagte nichts"))
        .containsExactly(new Span(3, 15));
  }

  @Test
  void everyPlaceIsFound() {
    assertThat(found("ja, ja und nochmals ja", "ja")).containsExactly("ja", "ja", "ja");
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpace() {
    assertThat(found("Er  sagte\n\tgar\u00a0nichts.", " Er sagte gar  nichts "))
        .containsExactly("Er  sagte\n\tgar\u00a0nichts");
  }

  @Test
  void quotationMarksAndDashesCountInAnyShape() {
    assertThat(found("Sie sagte: „Nein – niemals“.", "\"Nein - niemals\""))
        .containsExactly("„Nein – niemals“");
  }

  @Test
  void ligaturesAndSoftHyphensAreWhatTheyMean() {
    assertThat(found("Die ﬁnan\u00adzielle Lage", "finanzielle"))
        .containsExactly("ﬁnan\u00adzielle");
    assertThat(found("A\u0308rger", "Ärger")).containsExactly("A\u0308rger");
  }

  @Test
  void aWordDividedAtTheEndOfALineIsWhole() {
    assertThat(found("Die Verhand-\nlungen laufen", "Verhandlungen"))
        .containsExactly("Verhand-\nlungen");
    assertThat(found("Die Ost-\nWest-Achse", "Ost- West-Achse"))
        .containsExactly("Ost-\nWest-Achse");
    assertThat(found("Ein- \nund Ausfuhr", "Ein- und Ausfuhr")).hasSize(1);
  }

  @Test
  void theDifferenceOfOneLetterIsOne() {
    assertThat(found("Er sagte nichts.", "er sagte nichts")).isEmpty();
    assertThat(found("Er sagte nichts.", "Er sagte nicht s")).isEmpty();
    assertThat(found("Er sagte nichts.", "Er sagte nichts!")).isEmpty();
    assertThat(found("Er sagte nichts.", " ")).isEmpty();
    assertThat(found("", "Er")).isEmpty();
  }

  @Test
  void whatAnOmissionLeavesMustFollowEachOther() {
    String text = "Wir werden, sofern nichts dazwischenkommt, morgen liefern.";
    assertThat(found(text, "Wir werden […] morgen liefern"))
        .containsExactly("Wir werden", "morgen liefern");
    assertThat(found(text, "morgen (...) Wir werden")).isEmpty();
  }

  @Test
  void aMillionCharactersTakeNoTime() {
    String text = "a ".repeat(500_000) + "Ende";
    long before = System.nanoTime();
    assertThat(found(text, "a Ende")).containsExactly("a Ende");
    assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
  }
}
