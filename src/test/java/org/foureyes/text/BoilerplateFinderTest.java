package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text stands between two paragraphs of an article, unless a test says otherwise. */
class BoilerplateFinderTest {
  private static final String ARTICLE = "seeds/000_67766c1b260ff6ad.txt";
  private static final String BEFORE = "Der Rat tagte am Abend.\n\n";
  private static final String AFTER = "\n\nDanach war Ruhe.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEASER   | Mehr zum Thema   | Mehr zum Thema - Hafen: Land sucht Käufer",
        "TEASER   | Lesen Sie auch   | Lesen Sie auch: Was der Hafen kostet",
        "TEASER   | Lesen Sie auch   | ► Lesen Sie auch: Was kostet der Hafen?",
        "TEASER   | Analyse          | Analyse Warum der Hafen leer bleibt",
        "TEASER   | Meinung          | Meinung \"Leere\" Versprechen am Kai",
        "TEASER   | Video            | Video: Kran stürzt ins Becken",
        "CAPTION  | Foto             | Foto: Lena Voss/dpa",
        "CAPTION  | Symbolbild       | Symbolbild",
        "CAPTION  | Archivbild       | Archivbild: Der Kai im Jahr 1960.",
        "CAPTION  | Archivbild       | Der Kai am Abend (Archivbild)",
        "CAPTION  | Foto: Voss       | Der Kai am Abend (Foto: Voss)",
        "BYLINE   | Von              | Von Lena Voss",
        "BYLINE   | Von              | Von Lena Voss und Karl Ohm, Hamburg",
        "BYLINE   | Von              | Von Lena von der Aue",
        "BYLINE   | Ein Gastbeitrag von | Ein Gastbeitrag von Karl Ohm",
        "CREDIT   | (dpa/afp)        | (dpa/afp)",
        "CREDIT   | Quelle           | Quelle: dpa",
        "CREDIT   | ©                | © Hafenblatt 2024",
        "CREDIT   | Mit Material von | Mit Material von dpa",
        "HEADLINE | Hafen in Not: Land warnt vor Schließung | Hafen in Not: Land warnt vor Schließung",
      })
  void whatIsNoTextOfAGermanArticle(BoilerplateKind kind, String cue, String line) {
    assertFound(kind, cue, line, Language.GERMAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEASER  | Read more    | Read more: What the harbour costs",
        "TEASER  | Opinion      | Opinion Why the harbour stays empty",
        "CAPTION | FILE PHOTO   | FILE PHOTO: The quay in 1960.",
        "CAPTION | file photo   | The quay at night (file photo)",
        "BYLINE  | By           | By Jane Doe in Hamburg",
        "CREDIT  | (AP)         | (AP)",
        "CREDIT  | Reporting by | Reporting by Jane Doe",
      })
  void whatIsNoTextOfAnEnglishArticle(BoilerplateKind kind, String cue, String line) {
    assertFound(kind, cue, line, Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von der Leyen sagte ab.",
        "Von der Leyen sagt Besuch in Hamburg ab",
        "Von Hamburg nach Rom",
        "Von Montag an fährt kein Schiff.",
        "Der Hafen bleibt leer",
        "Ein Ende in Sicht",
        "Das reicht.",
        "Warum?",
        "- Hafen: Das Land zahlt die Hälfte",
        "1. Hafen: Das Land zahlt die Hälfte",
        "Meinung und Tatsache sind zweierlei.",
        "Meinungen gehen auseinander",
        "Analyse des Hafens",
        "Fotos zeigen den Kai.",
        "Bilder vom Kai gibt es nicht.",
        "Video-Aufnahmen zeigen den Kai.",
        "Archivbilder zeigen den Kai.",
        "Quellen aus dem Rat bestätigten das.",
        "Der Rat (SPD) tagte.",
        "Mehr zum Thema sagte er nicht.",
        "Das meldet die Agentur (dpa).",
        "Er sagte:",
        "FC Nord - SV Süd 2:0",
        "Tabelle nach dem Spieltag: Nord 3, Süd 0",
      })
  void whatIsTextOfAGermanArticle(String line) {
    assertThat(find(BEFORE + line + AFTER, Language.GERMAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday the harbour was empty.",
        "Opinion is divided.",
        "Photos show the quay.",
        "Sources in the council confirmed it.",
        "Read more books.",
        "The harbour stays empty",
      })
  void whatIsTextOfAnEnglishArticle(String line) {
    assertThat(find(BEFORE + line + AFTER, Language.ENGLISH)).isEmpty();
  }

  @Test
  void aHeadlineOfItsOwnAtTheEndIsNoTextButTheFirstLineIs() {
    assertThat(
            find("Der Hafen wird teuer\n\n" + BEFORE + "Kran stürzt ins Becken", Language.GERMAN))
        .extracting(Boilerplate::sentence, Boilerplate::kind)
        .containsExactly(tuple(2, BoilerplateKind.HEADLINE));
  }

  @Test
  void aCreditMayStandBehindASentence() {
    assertThat(find("Der Rat tagte. Er ging. (AFP)", Language.GERMAN))
        .extracting(Boilerplate::sentence, Boilerplate::kind)
        .containsExactly(tuple(2, BoilerplateKind.CREDIT));
  }

  @Test
  void headlinesCutOffAParagraphAreNoText() {
    String text =
        "Das sagte er. Analyse Warum der Hafen leer bleibt Der Stadtrat trat zusammen. "
            + "Hafen in Not: Land warnt vor Schließung Besonders schwierig sei die Lage. "
            + "Er ging. Mehr zum Thema - Hafen: Stadt verkauft Kran";
    assertThat(find(text, Language.GERMAN))
        .extracting(found -> tuple(found.sentence(), found.kind(), found.cue().text(text)))
        .containsExactly(
            tuple(1, BoilerplateKind.TEASER, "Analyse"),
            tuple(3, BoilerplateKind.HEADLINE, "Hafen in Not: Land warnt vor Schließung"),
            tuple(6, BoilerplateKind.TEASER, "Mehr zum Thema"));
  }

  @Test
  void theRealArticleHasThreeHeadlinesOfOthers() throws IOException {
    Optional<Path> file = SharedMaterial.file(ARTICLE);
    assumeTrue(file.isPresent(), SharedMaterial.missing(ARTICLE));
    String text = SeedDocument.parse(Files.readString(file.orElseThrow())).orElseThrow().text();
    assertThat(find(text, Language.GERMAN))
        .extracting(Boilerplate::sentence, Boilerplate::kind)
        .containsExactly(
            tuple(10, BoilerplateKind.TEASER),
            tuple(16, BoilerplateKind.HEADLINE),
            tuple(28, BoilerplateKind.TEASER));
  }

  @Test
  void aLanguageWithoutPackHasNone() {
    assertThat(find("(dpa)", new Language("fr"))).isEmpty();
    assertThat(find("", Language.GERMAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "Foto", "Von A ", "a\n", "Meinung ", "(dpa) ", "x: y "})
  void takesTimeLinearInTheLengthOfTheText(String piece) {
    String longText = piece.repeat(500_000 / piece.length());
    List<Span> sentences = TextFixtures.sentenceSplitter().split(longText, Language.GERMAN);
    long start = System.nanoTime();
    TextFixtures.boilerplateFinder().find(longText, sentences, Language.GERMAN);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private static void assertFound(
      BoilerplateKind kind, String cue, String line, Language language) {
    String text = BEFORE + line + AFTER;
    assertThat(find(text, language))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.kind()).isEqualTo(kind);
          assertThat(found.cue().text(text)).isEqualTo(cue);
        });
  }

  private static List<Boilerplate> find(String text, Language language) {
    List<Span> sentences = TextFixtures.sentenceSplitter().split(text, language);
    return TextFixtures.boilerplateFinder().find(text, sentences, language);
  }
}
