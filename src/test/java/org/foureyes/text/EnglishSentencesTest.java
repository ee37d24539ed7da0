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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"mistake\" (was it one?) President Hart made cost votes.",
        "She met Lt. Gen. Ann Hall, Gov. Lee and Rep. Tom Fox (R., Texas).",
        "\"We won't go,\" she said.| \"We stay.\"| The room cheered.",
        "\"We won't go.| We stay,\" she said.",
        "He asked, \"Who did it?\"| Nobody answered.",
        "'Who did it?' Hart asked reporters.| Nobody knew.",
        "“No comment!” White House spokesman John Dow said.| Others agreed.",
        "“No comment.”| White House aides said little.",
        "The U.S. Senate voted.| The U.N. did not.",
        "He lives in the U.S. and works in the U.K.| His wife doesn't.",
        "It cost $3.5 bn.| Shares fell 2.5%.| They recovered.",
        "At 5 p.m. EST the polls closed.| At 6 p.m., counting began.",
        "Mt. Everest is high.| Mt. Fuji is lower.",
        "He works at Yahoo! and likes Jeopardy! games.",
        "See fig. 3 and eq. 2.| The fig. was sweet.",
        "Smith v. Jones was decided in 1999.| Roe v. Wade was overturned.",
        "The firm, Acme Corp., and its rival, Beta Co., merged.",
        "That was Plan B.| It failed.",
        "He scored no. 7.| That was that.",
        "\"Why?\"| \"Because.\"",
        "She said: “It's over.”|He left.",
        "Read more: Putin warns West.",
        "On Feb. 2 the talks began.| On Sept. 11 they ended.",
        "They paid 1,000 dollars.| 20 people left.",
        "Vol. 3, No. 4, pp. 10-12.| That is the source.",
      })
  void newspaperProse(String marked) {
    assertSplit(marked);
  }

  private static void assertSplit(String marked) {
    String text = marked.replace("|", "");
    assertThat(TextFixtures.sentences(text, Language.ENGLISH))
        .containsExactly(
            Arrays.stream(marked.split("\\|")).map(String::strip).toArray(String[]::new));
  }
}
