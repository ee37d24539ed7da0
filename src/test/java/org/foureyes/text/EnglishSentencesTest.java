package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text with a bar where a sentence must end, and nowhere else. */
class EnglishSentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court ruled on Monday.| Nobody appealed.",
        "Mr. Smith met Mrs. Jones and Dr. Brown at St. Mary's.",
        "Gen. Mark Hill and Sen. Ann Lee disagreed.| Neither gave way.",
        "U.S. President Joan Hart met U.K. officials.",
        "He moved to the U.S.| He never returned.",
        "Use a mask, e.g. FFP2, i.e. a tight one.",
        "Acme Inc. Chairman Lou Park resigned.| The shares fell.",
        "She works for Acme Inc.| The firm is small.",
        "They met at 9 a.m. Monday and left at 5 p.m.| On Tuesday they came back.",
        "No. 5 won.| No.| He did not see it.",
        "See p. 4 and vol. 2 for details.",
        "Martin Luther King Jr. Day is a holiday.",
        "It happened on Jan. 6 in Washington, D.C. Police made arrests.",
      })
  void abbreviations(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Is he coming?\" she asked.| Nobody knew.",
        "\"Is he coming?\" Smith asked.| Nobody knew.",
        "“Get out!” I said.| He left.",
        "“Get out!”| He left the room at once.",
        "“He is coming.| She is leaving,” Smith said.",
        "He called it “a mistake.”| The minister disagreed.",
        "The “war on drugs” failed.| “We lost,” he said.",
        "She asked, “Why?” and left.",
        "He said it was over.|“Next question,” she said.",
        "'Stop!' he cried.| Nobody did.",
        "(He was joking.)| They laughed.",
        "Only three (!) voters came.",
      })
  void quotationsAndBrackets(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "George W. Bush won in 2004.| He served until 2009.",
        "J.R.R. Tolkien wrote it.| C. S. Lewis read it.",
        "World War II.| Many died.",
        "It rose by 3.5 percent to $1.2 billion.| Analysts shrugged.",
        "The deal was done.|The price was not.",
        "Visit foureyes.org or example.com/a.B for more.| It is free.",
        "He paused ... and went on.| Then he stopped ...| She waited.",
        "It was 1999.| 2000 came next.",
        "1. The motion failed.|\n2. The vote was close.",
        "He left at 10.| She stayed.",
        "What?!| No way.",
      })
  void namesNumbersAndAddresses(String marked) {
    assertSplit(marked);
  }

  private static void assertSplit(String marked) {
    String text = marked.replace("|", "");
    assertThat(TextFixtures.sentences(text, Language.ENGLISH))
        .containsExactly(
            Arrays.stream(marked.split("\\|")).map(String::strip).toArray(String[]::new));
  }
}
