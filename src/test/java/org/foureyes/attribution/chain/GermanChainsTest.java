package org.foureyes.attribution.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.foureyes.attribution.AttributionFixtures;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Nature;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanChainsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hafen-Sprecher Jonas Brandt sagte, dass die Fähre fährt. | SPEAKER [Hafen-Sprecher] Jonas Brandt
          Die finnische Außenministerin Marja Salo sagte, dass sie reist. | SPEAKER [finnische Außenministerin] Marja Salo
          Laut der Nachrichtenagentur Norddienst ist der Deich gebrochen. | REPORTER [Nachrichtenagentur] Norddienst
          Ein Sprecher des Ministeriums sagte, die Frist sei verlängert. | SPEAKER role Sprecher des Ministeriums
          Nach Angaben der Polizei wurde niemand verletzt. | SPEAKER Polizei
          Das Weiße Haus erklärte, dass der Besuch ausfällt. | SPEAKER Weiße Haus
          Mehrere Quellen bestätigten, dass es Streit gab. | SPEAKER anonymous Mehrere Quellen
          Zwei hochrangige Beamte sagten, dass der Plan fertig ist. | SPEAKER anonymous Zwei hochrangige Beamte (2)
          Der Leiter der Werft, Arne Holm, sagte, dass die Halle leer ist. | SPEAKER [Leiter der Werft] Arne Holm
          Ministerin Ida Falk sagte der Zeitung „Neuer Bote“, sie sei bereit. | RELAY [Zeitung] Neuer Bote; SPEAKER [Ministerin] Ida Falk
          Der Plan ist fertig, so zwei Beamte gegenüber RNV. | RELAY RNV; SPEAKER anonymous zwei Beamte (2)
          Wie der Norddienst unter Berufung auf einen Beamten berichtet, ist der Vertrag fertig. | RELAY Norddienst; SPEAKER anonymous Beamten (1)
          """)
  void whoSpeaksIsReadFromTheWords(String text, String chain) {
    assertThat(ChainFixtures.last(text, Language.GERMAN)).isEqualTo(chain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kanzlerin Eva Lind warnte, dass es teuer wird. Sie betonte, dass Zeit bleibt. | SPEAKER [Kanzlerin] Eva Lind
          Verkehrsminister Karl Sund war in Bremen. Er sagte, dass der Tunnel kommt. | SPEAKER [Verkehrsminister] Karl Sund
          Außenminister Olaf Kern reiste ab. Der Minister sagte, dass er wiederkommt. | SPEAKER [Außenminister] Olaf Kern
          Das berichtet RNV. Der Norddienst meldete, dass es regnet. Das Rathaus schwieg. Der Sender meldete, dass es schneit. | REPORTER RNV
          Wie der Abendblick berichtete, zahlt die Stadt. Nach Angaben der Zeitung fehlen Millionen. | REPORTER Abendblick
          Das Finanzministerium lehnte ab. Das Ministerium teilte mit, dass das Geld fehlt. | SPEAKER Finanzministerium
          Das Geld fehlt, so drei Insider gegenüber RNV. Ihnen zufolge wird es eng. | RELAY RNV; SPEAKER anonymous drei Insider (3)
          Das Geld fehlt, so drei Insider gegenüber RNV. Eine zweite Quelle sagte, dass es reicht. | RELAY RNV; SPEAKER anonymous zweite Quelle (1)
          Das Geld fehlt, so drei Insider gegenüber RNV. Einer der Insider sagte, dass es reicht. | RELAY RNV; SPEAKER anonymous Einer der Insider (1)
          Das meldet RNV. Es regnete. Die Quellen des Senders sagten, dass es reicht. | RELAY RNV; SPEAKER anonymous Quellen des Senders
          Die RNV-Gesprächspartner betonten, dass es reicht. | RELAY RNV; SPEAKER anonymous RNV-Gesprächspartner
          Wie RNV berichtet, ist der Vertrag fertig. Demnach zahlt die Stadt. | REPORTER RNV
          """)
  void whoIsMeantIsWhoWasNamedBefore(String text, String chain) {
    assertThat(ChainFixtures.last(text, Language.GERMAN)).isEqualTo(chain);
  }

  @Test
  void theWordsOfARoleNounAreThoseThatName() {
    String text = "Laut Radio Nord regnet es. Der Sender meldete, dass die Elbe steigt.";
    Mention who =
        AttributionFixtures.statements()
            .find(text, Language.GERMAN, ChainFixtures.REGISTRY)
            .getLast()
            .chain()
            .getFirst()
            .who();
    assertThat(who.words().text(text)).isEqualTo("Radio Nord");
    assertThat(who.nature()).isEqualTo(Nature.BROADCASTER);
  }

  @Test
  void aMediumIsKnownByItsNounWhereTheNameIsNot() {
    String text = "Der Sender Kanal 5 berichtet, dass es brennt.";
    Mention who =
        AttributionFixtures.statements()
            .find(text, Language.GERMAN, KnownNames.NONE)
            .getLast()
            .chain()
            .getFirst()
            .who();
    assertThat(who.name()).isEqualTo("Kanal 5");
    assertThat(who.nature()).isEqualTo(Nature.BROADCASTER);
  }

  @Test
  void whoIsQuotedBySomebodyQuotedComesAfterThem() {
    String text = "Laut RNV sagte ein Beamter, die Lage sei ernst.";
    assertThat(
            AttributionFixtures.statements()
                .find(text, Language.GERMAN, ChainFixtures.REGISTRY)
                .getLast()
                .chain())
        .extracting(said -> said.who().name())
        .containsExactly("RNV", "Beamter");
  }

  @Test
  void aSpeakerMayBeANeuterNameWithItsAdjective() {
    String text = "Der Auslöser könnte ein Irrtum sein, spekulierte das Weiße Haus.";
    assertThat(ChainFixtures.chains(text, Language.GERMAN)).containsExactly("SPEAKER Weiße Haus");
  }

  @Test
  void whereUnnamedSourcesSitBelongsToTheirDescription() {
    String text = "Der Plan steht, so zwei ranghohe Quellen in der Senatskanzlei gegenüber RNV.";
    assertThat(ChainFixtures.last(text, Language.GERMAN))
        .isEqualTo("RELAY RNV; SPEAKER anonymous zwei ranghohe Quellen in der Senatskanzlei (2)");
  }

  @Test
  void aCallBetweenTwoPeopleFramesNothing() {
    String text =
        "Die Reederei warnte ihre Partner: Kapitän Jan Sund traf den Lotsen, der Leiter der"
            + " Werft, Direktor Arne Holm, rief den Leiter des Hafens, Olaf Kern, an, und Ida"
            + " Falk reiste nach Bremen.";
    assertThat(AttributionFixtures.found(text, Language.GERMAN))
        .noneMatch(found -> found.contains("cue [rief]"));
  }
}
