package org.foureyes.attribution.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.attribution.AttributionFixtures.found;
import static org.foureyes.attribution.AttributionFixtures.only;
import static org.foureyes.attribution.AttributionFixtures.words;

import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.Rule;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanQuotationsTest {
  private static void assertFound(String text, String... quotations) {
    assertThat(found(text, Language.GERMAN)).containsExactly(quotations);
  }

  @ParameterizedTest
  @ValueSource(strings = {"„%s“", "\"%s\"", "»%s«", "«%s»", "„%s”", "“%s”", "›%s‹", "‚%s‘"})
  void wordsInMarksOfEveryStyleBelongToWhoSaysThemAfterwards(String marks) {
    String quote = marks.formatted("Das Werk bleibt in Kassel");
    assertFound(
        quote + ", sagte der Bürgermeister.",
        "DIRECT [" + quote + "] by [der Bürgermeister] cue [sagte]");
  }

  @Test
  void wordsInMarksFollowAColon() {
    assertFound(
        "Ministerin Anna Berg erklärte: „Wir bauen die Brücke. Sie wird gut.“",
        "DIRECT [„Wir bauen die Brücke. Sie wird gut.“] by [Ministerin Anna Berg] cue [erklärte]");
  }

  @Test
  void aFrameMayBreakAQuotation() {
    String text = "„Wir gehen“, sagte Anna Berg, „und wir kommen nicht zurück.“";
    Quotation quotation = only(text, Language.GERMAN);
    assertThat(words(quotation.quote(), text))
        .isEqualTo("„Wir gehen“ … „und wir kommen nicht zurück.“");
    assertThat(words(quotation.frame(), text)).isEqualTo(", sagte Anna Berg,");
  }

  @Test
  void namesAndTitlesInMarksAreNoQuotations() {
    assertFound("Das Magazin „Der Wecker“ erscheint am Montag in Kassel.");
    assertFound("Der Tanker „Alma Bay“ liegt seit Montag im Hafen.");
  }

  @Test
  void aClauseWithDassIsWhatIsSaid() {
    String text = "Die Polizei teilte am Abend mit, dass die Straße gesperrt ist.";
    assertFound(
        text, "INDIRECT [dass die Straße gesperrt ist] by [Die Polizei] cue [teilte … mit]");
    assertThat(words(only(text, Language.GERMAN).frame(), text))
        .isEqualTo("Die Polizei teilte am Abend mit,");
  }

  @Test
  void aMainClauseInTheSubjunctiveIsWhatIsSaid() {
    assertFound(
        "Anna Berg sagte, die Brücke sei sicher.",
        "INDIRECT [die Brücke sei sicher] by [Anna Berg] cue [sagte]");
  }

  @Test
  void anInfinitiveIsWhatIsDemanded() {
    String text = "Der Verband forderte die Stadt auf, die Bäume zu schützen.";
    assertFound(text, "INDIRECT [die Bäume zu schützen] by [Der Verband] cue [forderte … auf]");
    assertThat(words(only(text, Language.GERMAN).addressee(), text)).isEqualTo("die Stadt");
  }

  @Test
  void theFrameMayFollow() {
    String text = "Die Brücke sei sicher, sagte Anna Berg am Montag.";
    assertFound(text, "INDIRECT [Die Brücke sei sicher] by [Anna Berg] cue [sagte]");
    assertThat(only(text, Language.GERMAN).rule()).isEqualTo(Rule.VERB_AFTER);
  }

  @Test
  void anAppositionBelongsToTheSpeaker() {
    assertFound(
        "Dies sei falsch, sagte der Leiter des Museums, Kurt Lang.",
        "INDIRECT [Dies sei falsch] by [der Leiter des Museums, Kurt Lang] cue [sagte]");
  }

  @Test
  void aRelativeClauseMayBreakTheFrame() {
    assertFound(
        "Der Verein, der im Mai gegründet wurde, hat angekündigt, dass er klagen wird.",
        "INDIRECT [dass er klagen wird] by [Der Verein] cue [hat angekündigt]");
  }

  @Test
  void phrasesNameTheSource() {
    assertFound(
        "Laut der Feuerwehr ist niemand verletzt.",
        "INDIRECT [ist niemand verletzt] by [der Feuerwehr] cue [Laut]");
    assertFound(
        "Nach Angaben der Feuerwehr brannte das Dach.",
        "INDIRECT [brannte das Dach] by [Angaben der Feuerwehr] cue [Nach]");
    assertFound(
        "Dem Bericht zufolge war das Dach undicht.",
        "INDIRECT [war das Dach undicht] by [Dem Bericht] cue [zufolge]");
    assertFound(
        "Seiner Meinung nach fehlt das Geld.",
        "INDIRECT [fehlt das Geld] by [Seiner Meinung] cue [nach]");
    assertFound(
        "Das Dach war undicht, so der Gutachter.",
        "INDIRECT [Das Dach war undicht] by [der Gutachter] cue [so]");
  }

  @Test
  void nachIsNotAlwaysASource() {
    assertFound("Nach dem Spiel fuhr die Mannschaft nach Hause.");
  }

  @Test
  void asSomebodySaid() {
    assertFound(
        "Wie die Stadt mitteilte, bleibt das Bad geschlossen.",
        "INDIRECT [bleibt das Bad geschlossen] by [die Stadt] cue [Wie … mitteilte]");
  }

  @Test
  void somethingSaysItWithoutASpeaker() {
    assertFound(
        "Das Bad bleibe geschlossen, heißt es in einer Mitteilung der Stadt.",
        "INDIRECT [Das Bad bleibe geschlossen] by [einer Mitteilung der Stadt] cue [heißt es]");
  }

  @Test
  void whoSpokeGoesOnInTheSubjunctive() {
    assertFound(
        "Anna Berg sagte, die Brücke sei sicher. Man habe sie geprüft. Sie werde im Mai geöffnet.",
        "INDIRECT [die Brücke sei sicher] by [Anna Berg] cue [sagte]",
        "INDIRECT_FREE_INDIRECT [Man habe sie geprüft. Sie werde im Mai geöffnet.] by [Anna Berg]"
            + " cue []");
  }

  @Test
  void sollenIsHearsay() {
    assertFound(
        "Der Mann soll nach Polen geflohen sein.",
        "FREE_INDIRECT [Der Mann soll nach Polen geflohen sein.] by [] cue []");
  }

  @Test
  void anActOfSpeechIsReported() {
    assertFound(
        "Die Gewerkschaft forderte höhere Löhne.",
        "REPORTED [Die Gewerkschaft forderte höhere Löhne.] by [Die Gewerkschaft] cue []");
    assertFound("Das Beben forderte 30 Todesopfer.");
  }

  @Test
  void quotedWordsWithinAQuotationAreNested() {
    String text = "Anna Berg sagte, die Brücke sei „völlig sicher“.";
    assertFound(
        text,
        "INDIRECT [die Brücke sei „völlig sicher“] by [Anna Berg] cue [sagte]",
        "DIRECT [„völlig sicher“] by [Anna Berg] cue [sagte]");
  }

  @Test
  void aSentenceBeforeIsWhatDiesPointsAt() {
    assertFound(
        "Das Bad wird geschlossen. Dies bestätigte die Stadt.",
        "INDIRECT [Das Bad wird geschlossen. Dies] by [die Stadt] cue [bestätigte]");
  }

  @Test
  void plainNewsHoldsNoQuotation() {
    assertFound("Der Zug fuhr um acht Uhr ab. In Kassel stiegen 30 Menschen ein. Es regnete.");
  }
}
