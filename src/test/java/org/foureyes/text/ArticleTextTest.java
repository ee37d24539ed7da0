package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {
  @Test
  void bringsLineEndsAndUnicodeIntoOneForm() {
    ArticleText text = ArticleText.ofInput("\uFEFFA\u0308rger\r\nin Köln\rheute\n");
    assertThat(text.text()).isEqualTo("Ärger\nin Köln\nheute\n");
    assertThat(text.length()).isEqualTo(20);
  }

  @Test
  void isFixedByTheHashOfItsUtf8() {
    ArticleText text = ArticleText.ofInput("abc");
    assertThat(text.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(new ArticleText("abc", text.sha256())).isEqualTo(text);
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleText("abd", text.sha256()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emoji 👩‍👩‍👧‍👦 und 🇩🇪 bleiben.",
        "\u202Bעברית\u202C und \u2067العربية\u2069",
        "Z\u0300\u0301\u0302algo n\u0303",
        "Tab\tund\nZeile",
        "Weicher Trenn\u00ADstrich, Nullbreite\u200Bnzeichen",
      })
  void allowsEveryCharacterThatPeopleWrite(String input) {
    assertThat(ArticleText.ofInput(input).text())
        .isEqualTo(Normalizer.normalize(input, Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \u00A0", "\uFEFF\u200B"})
  void refusesAnEmptyText(String input) {
    assertThat(reasons(input)).containsExactly(new Reason("text.empty"));
  }

  @Test
  void countsBytesAndNotChars() {
    assertThat(ArticleText.ofInput("ä".repeat(ArticleText.MAX_BYTES / 2)).length())
        .isEqualTo(524_288);
    assertThat(reasons("ä".repeat(ArticleText.MAX_BYTES / 2) + "a"))
        .containsExactly(new Reason("text.too-long", 1_048_577L, 1_048_576));
    assertThat(reasons("a" + "😀".repeat(262_144)))
        .containsExactly(new Reason("text.too-long", 1_048_577L, 1_048_576));
  }

  @Test
  void saysWhichControlCharacterStandsWhere() {
    assertThat(reasons("Eins\r\nzwei\u0007 und\u0007\u0000 drei\u0085"))
        .containsExactly(
            new Reason("text.control-character", "U+0000", 1, 2, 11),
            new Reason("text.control-character", "U+0007", 2, 2, 5),
            new Reason("text.control-character", "U+0085", 1, 2, 17));
  }

  @Test
  void saysWhereHalfACharacterStands() {
    assertThat(reasons("a\uD83D b \uDE00"))
        .containsExactly(
            new Reason("text.unpaired-surrogate", "U+D83D", 1, 1, 2),
            new Reason("text.unpaired-surrogate", "U+DE00", 1, 1, 6));
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(reasons("12345 +++ 678")).containsExactly(new Reason("text.not-text", 0, 0));
    assertThat(reasons("PNG\uFFFD\uFFFDIHDR\uFFFD"))
        .containsExactly(new Reason("text.not-text", 7, 3));
    assertThat(
            ArticleText.ofInput("Ein einziges Zeichen ging bei der Wandlung verloren: M\uFFFDrz.")
                .text())
        .contains("\uFFFD");
  }

  @Test
  void givesEveryReasonAtOnce() {
    assertThat(reasons("\u0001\uD800".repeat(300_000)))
        .extracting(Reason::key)
        .containsExactly(
            "text.too-long", "text.control-character", "text.unpaired-surrogate", "text.not-text");
  }

  private static List<Reason> reasons(String input) {
    return catchThrowableOfType(RuleViolation.class, () -> ArticleText.ofInput(input)).reasons();
  }
}
