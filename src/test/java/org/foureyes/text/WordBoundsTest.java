package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBoundsTest {
  @ParameterizedTest
  @CsvSource({
    "'Der R|at ta|gt heute.', 'Rat tagt'",
    "'Der| Rat |tagt heute.', 'Rat'",
    "'Der Rat tagt |heute.|', 'heute.'",
    "'Er zahlt 1.0|00 Eu|ro.', '1.000 Euro'",
    "'Das ist die CD|U-Frakt|ion.', 'CDU-Fraktion'",
    "'|Der Rat tagt.|', 'Der Rat tagt.'",
  })
  void growsToWholeWordsWithoutBlanksAtTheEnds(String marked, String expected) {
    String text = marked.replace("|", "");
    Span selection = new Span(marked.indexOf('|'), marked.lastIndexOf('|') - 1);
    assertThat(WordBounds.words(text, selection, Language.GERMAN).orElseThrow().text(text))
        .isEqualTo(expected);
  }

  @Test
  void neverLeavesHalfAnEmoji() {
    String text = "a👩‍👩‍👧b";
    assertThat(WordBounds.characters(text, new Span(2, 5)).orElseThrow().text(text))
        .isEqualTo("👩‍👩‍👧");
    assertThat(WordBounds.words("x 😀 y", new Span(3, 4), Language.GERMAN))
        .contains(new Span(2, 4));
  }

  @Test
  void findsNothingWhereOnlyBlanksAreSelected() {
    assertThat(WordBounds.words("a \u00A0\n b", new Span(1, 5), Language.GERMAN)).isEmpty();
    assertThat(WordBounds.characters("abc", new Span(1, 1))).isEmpty();
  }

  @Test
  void refusesASelectionOutsideTheText() {
    assertThatThrownBy(() -> WordBounds.characters("abc", new Span(1, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
