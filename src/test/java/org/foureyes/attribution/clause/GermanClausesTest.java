package org.foureyes.attribution.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar in the text of a case stands where a clause is expected to begin or to go on. */
class GermanClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Kanzler reiste ab.",
        "Der Regen hörte auf, | die Fähre legte ab.",
        "Der Regen hörte auf; | die Fähre legte ab.",
        "Eines ist klar: | Die Fähre legt morgen ab.",
        "Anna schreibt einen Brief | und Peter liest die Zeitung.",
        "Die Fähre legte ab | und erreichte den Hafen am Abend.",
        "Der Bürgermeister wollte kommen, | aber sein Zug fiel aus.",
        "Er blieb zu Hause, | denn er war krank."
      })
  void mainClauses(String sentence) {
    assertCut(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Ministerin sagte, | dass der Hafen geschlossen bleibt.",
        "Wenn das Eis schmilzt, | fährt die Fähre wieder.",
        "Der Hafen bleibt, | solange das Eis nicht schmilzt, | geschlossen.",
        "Niemand weiß, | ob die Fähre fährt | und wann sie ankommt.",
        "Sie fragte, | warum der Hafen geschlossen wurde.",
        "Sie blieb dabei | obwohl alle dagegen waren.",
        "Er fror, | auch wenn die Sonne schien.",
        "Man hofft, | dass der Hafen bald geräumt und der Betrieb aufgenommen wird."
      })
  void subordinateClauses(String sentence) {
    assertCut(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Fähre, | die gestern ausfiel, | legte heute ab.",
        "Das Schiff, | mit dem sie reisten, | sank.",
        "Sie nannte den Mann, | dessen Boot verschwunden war.",
        "Es gibt Leute | die auch daran zweifelten."
      })
  void relativeClauses(String sentence) {
    assertCut(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Der Hafen ist offen“, | sagte die Ministerin.",
        "„Der Hafen ist gesperrt“, | berichtet Anna.",
        "Der Hafen sei offen, | hieß es in Kiel.",
        "Die Ministerin sagte, | Müller, Meier und Schulze seien abgereist."
      })
  void frames(String sentence) {
    assertCut(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Ministerin, eine Juristin aus Kiel, kündigte Wahlen an.",
        "Der Präsident, der Kanzler und die Ministerin trafen sich in Kiel.",
        "Sie versprach, den Hafen zu räumen und die Fähre zu reparieren.",
        "Um den Hafen zu räumen, braucht die Stadt einen Bagger.",
        "Sie kann den Hafen räumen oder die Fähre verkaufen.",
        "Der Minister (FDP) reiste ab.",
        "Das Schiff ist größer als das alte, aber langsamer.",
        "Die am Montag veröffentlichten Zahlen und der Bericht der Behörde liegen vor."
      })
  void noBoundary(String sentence) {
    assertCut(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Preise steigen | und die Löhne sinken.",
        "Er besucht Kiel | und verkauft sein Boot.",
        "Das haben wir geprüft | und das wollen wir ändern.",
        "Er versucht zu schlafen, | doch der Lärm stört ihn."
      })
  void formsThatAreInfinitivesOrParticiplesAsWell(String sentence) {
    assertCut(sentence);
  }

  @Test
  void theStartOfASentenceIsNoBoundary() {
    assertCut("Es regnet. Die Fähre wartet, | weil es stürmt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "„“\"\"", ",,,;;;", "((((", "und", "dass", "12"})
  void oddInputHasNoBoundaries(String text) {
    assertThat(ClauseFixtures.finder().boundaries(text, Language.GERMAN)).isEmpty();
  }

  @Test
  void anUnknownLanguageHasNone() {
    List<Integer> found =
        ClauseFixtures.finder().boundaries("Io so, che vieni.", new Language("it"));

    assertThat(found).isEmpty();
  }

  @Test
  @Timeout(10)
  void oneSentenceOfTwoHundredKilobytesIsNoTrouble() {
    for (String part : List.of("weil es regnet, ", "der ", "das Haus, ", "und ", "(", "als ")) {
      String text = "Er kommt, " + part.repeat(200_000 / part.length());
      assertThat(Duration.ofNanos(time(text))).isLessThan(Duration.ofSeconds(2));
    }
  }

  private static long time(String text) {
    long start = System.nanoTime();
    ClauseFixtures.finder().boundaries(text, Language.GERMAN);
    return System.nanoTime() - start;
  }

  private static void assertCut(String sentence) {
    assertThat(ClauseFixtures.cut(sentence.replace("| ", ""), Language.GERMAN)).isEqualTo(sentence);
  }
}
