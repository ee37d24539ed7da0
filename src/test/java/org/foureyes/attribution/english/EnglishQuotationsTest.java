package org.foureyes.attribution.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.attribution.AttributionFixtures.found;
import static org.foureyes.attribution.AttributionFixtures.only;
import static org.foureyes.attribution.AttributionFixtures.words;

import org.foureyes.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishQuotationsTest {
  private static void assertFound(String text, String... quotations) {
    assertThat(found(text, Language.ENGLISH)).containsExactly(quotations);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“%s,”", "\"%s,\"", "‘%s,’"})
  void wordsInMarksBelongToWhoSaysThemAfterwards(String marks) {
    String quote = marks.formatted("The plant stays open");
    assertFound(quote + " the mayor said.", "DIRECT [" + quote + "] by [the mayor] cue [said]");
  }

  @Test
  void wordsInMarksFollowAColon() {
    assertFound("She said: “We won.”", "DIRECT [“We won.”] by [She] cue [said]");
  }

  @Test
  void aClauseWithThatIsWhatIsSaid() {
    String text = "Miller told the board that the bridge was safe.";
    assertFound(text, "INDIRECT [that the bridge was safe] by [Miller] cue [told]");
    assertThat(words(only(text, Language.ENGLISH).addressee(), text)).isEqualTo("the board");
  }

  @Test
  void aClauseWithoutThatIsWhatIsSaid() {
    assertFound(
        "The mayor said the bridge was safe.",
        "INDIRECT [the bridge was safe] by [The mayor] cue [said]");
  }

  @Test
  void theFrameMayStandInTheMiddleOrAtTheEnd() {
    assertFound(
        "The plant, officials said, will reopen.",
        "INDIRECT [The plant … will reopen] by [officials] cue [said]");
    assertFound(
        "The plant is closed, the mayor told reporters on Monday.",
        "INDIRECT [The plant is closed] by [the mayor] cue [told]");
  }

  @Test
  void aPhraseNamesTheSource() {
    assertFound(
        "According to the police, two men were hurt.",
        "INDIRECT [two men were hurt] by [the police] cue [According to]");
    assertFound(
        "Two men were hurt, according to the police.",
        "INDIRECT [Two men were hurt] by [the police] cue [according to]");
  }

  @Test
  void hearsayHasNoFrame() {
    assertFound(
        "The driver is said to have fled.",
        "FREE_INDIRECT [The driver is said to have fled.] by [] cue []");
  }

  @Test
  void quotedWordsWithinAQuotationAreNested() {
    assertFound(
        "He said the move was “a mistake”.",
        "INDIRECT [the move was “a mistake”] by [He] cue [said]",
        "DIRECT [“a mistake”] by [He] cue [said]");
  }

  @Test
  void plainNewsHoldsNoQuotation() {
    assertFound("The train left at eight. The report was long. It rained.");
  }
}
