package org.foureyes.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationFinderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static List<String> oddTexts() {
    return List.of(
        "",
        "\n\n",
        "„",
        "“„“„",
        "(".repeat(10_000),
        "(".repeat(10_000) + ")".repeat(10_000),
        "„".repeat(10_000) + "“".repeat(10_000),
        "\"".repeat(20_001),
        "a".repeat(200_000),
        "Der Mann sagte der Frau ".repeat(9_000),
        "Er sagte, dass ".repeat(14_000),
        "laut X ".repeat(30_000),
        ", so X".repeat(30_000));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void anOddTextIsAnsweredSoon(String text) {
    for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
      List<Quotation> found =
          assertTimeout(PATIENCE, () -> AttributionFixtures.finder().find(text, language));
      assertThat(found).allSatisfy(quotation -> assertLies(quotation, text));
    }
  }

  @Test
  void aLongTextTakesTimeByItsLength() {
    String sentence = "Anna Berg sagte am Montag, die Brücke sei „völlig sicher“ und fertig. ";
    String text = sentence.repeat(1_000_000 / sentence.length());
    List<Quotation> found =
        assertTimeout(
            Duration.ofSeconds(20), () -> AttributionFixtures.finder().find(text, Language.GERMAN));
    assertThat(found).hasSize(2 * (1_000_000 / sentence.length()));
  }

  @Test
  void aLanguageWithoutRulesHasNoQuotations() {
    assertThat(AttributionFixtures.finder().find("Il a dit : « Non. »", new Language("fr")))
        .isEmpty();
  }

  @Test
  void everyProposalSaysHowSureItIs() {
    String text = "Laut der Feuerwehr ist niemand verletzt.";
    assertThat(AttributionFixtures.only(text, Language.GERMAN).confidence())
        .isGreaterThan(0.8)
        .isLessThanOrEqualTo(1);
  }

  private static void assertLies(Quotation quotation, String text) {
    assertThat(quotation.quote()).isNotEmpty().isSorted();
    assertThat(quotation.quote().getLast().end()).isLessThanOrEqualTo(text.length());
  }
}
