package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text with a bar where a headline or a sentence must end, and nowhere else. */
class DroppedHeadlinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das sei so, sagte er.| Analyse Warum der Hafen leer bleibt| Der Stadtrat trat am Montag zusammen.",
        "Das sagte er.| Meinung \"Volle\" Kassen am Kai| Die Reeder widersprechen dem Land.",
        "Das sagte er.| Meinung Wer zahlt| Im März begann der Umbau.",
        "Das sagte er.| Kommentar: Das Land muss handeln| Der Hafen verlor 2023 drei Linien.",
        "Das sagte er.| Kommentar Das Ende vom Kran| Öffentlich hatte der Rat \"ja\" gesagt.",
        "Gast im Hafen: Was Besucher sehen dürfen| Die \"Hafenzeit\" hatte das gemeldet.",
        "Hafen in Not: Land warnt vor Schließung| Besonders schwierig sei die Lage am Ostkai.",
        "Das sagte er.| Streit um Kran: Stadt klagt gegen Land| Eine neue Lage entstand im Mai.",
        "Land warnt vor Schließung| Der Stadtrat trat am Montag zusammen.",
        "Das sagte er.| Lesen Sie auch: So teuer wird der Kran| Nach Angaben der Stadt kostet er viel.",
        "Das sagte er.| Mehr zum Thema - Hafen: Stadt verkauft Kran",
        "So steht es in \"Hafen heute\"| Mehr zum Thema - Hafen: Stadt verkauft Kran",
        "Er nannte das falsch| Lesen Sie auch: Was der Kran kostet| Der Rat tagt im Mai.",
        "Foto: Lena Voss| Der Hafen liegt still.",
        "Video: Kran stürzt ins Becken| Ein Zeuge filmte den Sturz.",
      })
  void areCutOffInGerman(String marked) {
    assertSplit(marked, Language.GERMAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie das Magazin Der Spiegel am Montag berichtete, ist der Hafen leer.",
        "Müller schrieb in Die Zeit einen langen Aufsatz.",
        "Lena Voss sagte dem Sender Das Erste am Montag ab.",
        "Karl Ohm wechselt zur Partei Die Linke und bleibt im Rat.",
        "Karl Ohm drehte den Film Der letzte Kran und wurde berühmt.",
        "Karl Ohm schrieb \"Stille am Kai Der letzte Kran steht\" und wurde berühmt.",
        "Karl Ohm schrieb (Stille am Kai Der letzte Kran steht) und wurde berühmt.",
        "Analyse Warum der Hafen leer bleibt",
        "Meinung und Tatsache sind zweierlei, sagt Der Kranführer gern.",
        "Lena Voss sagte: Das Land warnt Sie nicht.",
        "Müller sagte: Wir haben den Hafen verloren.",
        "Wollen Sie das so stehen lassen?",
        "Zeugen sahen in Den Haag einen Kran.",
        "Das Für und Wider des Umbaus wurde beraten.",
        "Der Hafen und Die Wende sind zwei Bücher, die er schrieb.",
        "Land, Stadt und Kreis: Alle zahlen mit.",
        "Hamburgs oberster Hafenmeister Peter Kurz spricht von einem Erfolg.",
        "Voss besuchte Die Tafel in Hamburg.",
        "Experten der In-Vitro-Fertilisation tagen.",
      })
  void namesTitlesAndSentencesStayWholeInGerman(String marked) {
    assertSplit(marked, Language.GERMAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That was it, he said.| Analysis Why the harbour stays empty| The council met on Monday.",
        "He said so.| Opinion Why The Harbour Stays Empty| The council met on Monday.",
        "Harbour in Crisis: State warns of closure| The situation at the quay is dire.",
        "He said so.| Read more: Crane falls into the basin| In March the work began.",
        "Officials said it| Read more: Crane falls into the basin",
      })
  void areCutOffInEnglish(String marked) {
    assertSplit(marked, Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials in The Hague said the quay was closed.",
        "Jane Doe told The Guardian that the quay was closed.",
        "Jane Doe of The Harbour Review said the quay was closed.",
        "Jane Doe starred in the film The Last Crane and left.",
        "Opinion is divided on the harbour.",
      })
  void namesTitlesAndSentencesStayWholeInEnglish(String marked) {
    assertSplit(marked, Language.ENGLISH);
  }

  private static void assertSplit(String marked, Language language) {
    assertThat(TextFixtures.sentences(marked.replace("|", ""), language))
        .containsExactly(
            Arrays.stream(marked.split("\\|")).map(String::strip).toArray(String[]::new));
  }
}
