package org.foureyes.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.foureyes.evidence.Independence.Origin;
import org.junit.jupiter.api.Test;

/** Each case is a set of works as an editor would list them, and the origins that are in them. */
class IndependenceTest extends ListedWorks {
  @Test
  void withoutEvidenceThereIsNoOrigin() {
    assertThat(count().supporting().origins()).isEmpty();
    assertThat(count().supporting().isEnough()).isFalse();
  }

  @Test
  void worksOfTwoPublishersThatCiteNobodyAreTwoOrigins() {
    work("Bericht", "CNN", "");
    work("Meldung", "Reuters", "");

    assertThat(origins()).containsExactly("CNN: Bericht", "Reuters: Meldung");
    assertThat(count().supporting().isEnough()).isTrue();
  }

  @Test
  void twoWorksOfOnePublisherAreOneOrigin() {
    work("Bericht", "CNN", "");
    work("Nachtrag", "Cable News Network", "");

    assertThat(origins()).containsExactly("CNN: Bericht, Nachtrag");
    assertThat(count().supporting().isEnough()).isFalse();
  }

  @Test
  void worksThatCiteOneOriginAreOneWhateverTheCaseAndTheSpaces() {
    work("Eins", "Blatt A", "Stadtrat  Neuwerder");
    work("Zwei", "Blatt B", "STADTRAT Neuwerder ");
    work("Drei", "Blatt C", "stadtrat neuwerder");

    assertThat(origins()).containsExactly("Stadtrat  Neuwerder: Eins, Zwei, Drei");
    assertThat(count().supporting().pieces()).isEqualTo(3);
  }

  @Test
  void aWorkAndTheOriginThatItCitesAreOne() {
    work("Meldung", "Reuters", "");
    work("Bericht", "Blatt A", "Reuters");

    assertThat(origins()).containsExactly("Reuters: Meldung, Bericht");
  }

  @Test
  void anOriginIsFollowedThroughListedWorksToTheEnd() {
    work("Bericht", "Blatt A", "Reuters");
    work("Meldung", "Reuters", "Bauamt");
    work("Vermerk", "Bauamt", "");

    assertThat(origins()).containsExactly("Bauamt: Bericht, Meldung, Vermerk");
    assertThat(trail("Bericht")).containsExactly("Bericht", "Reuters", "Meldung", "Bauamt");
  }

  /** Reuters vouches for one of its works itself: whom the other cites says nothing of that. */
  @Test
  void aPublisherThatAlsoReportsOnItsOwnIsAnOriginToo() {
    work("Augenzeugenbericht", "Reuters", "");
    work("Meldung", "Reuters", "Bauamt");
    work("Bericht", "Blatt A", "Reuters");

    assertThat(origins())
        .containsExactly("Reuters: Augenzeugenbericht, Bericht", "Bauamt: Meldung");
  }

  @Test
  void aWorkThatMayComeFromTwoOriginsAddsNone() {
    work("Bericht", "Blatt A", "Reuters");
    work("Meldung 1", "Reuters", "Bauamt");
    work("Meldung 2", "Reuters", "Polizei");

    assertThat(origins()).containsExactly("Bauamt: Meldung 1, Bericht", "Polizei: Meldung 2");
  }

  @Test
  void whoRelaysInTheChainCountsAsWhomTheyRelay() {
    chain("CNN", "zwei hochrangige Beamte");
    work("Bericht", "CNN", "");
    work("Interview", "Sender B", "Zwei hochrangige Beamte");

    assertThat(origins()).containsExactly("zwei hochrangige Beamte: Bericht, Interview");
    assertThat(trail("Bericht")).containsExactly("Bericht", "CNN", "zwei hochrangige Beamte");
  }

  @Test
  void theChainIsFollowedFromHopToHop() {
    chain("Blatt A", "Reuters", "Kreml");
    work("Bericht", "Blatt A", "");
    work("Meldung", "Reuters", "");

    assertThat(origins()).containsExactly("Kreml: Bericht, Meldung");
  }

  @Test
  void whatAWorkSaysOfItsOriginCountsMoreThanTheChain() {
    chain("CNN", "zwei Beamte");
    work("Bericht", "CNN", "Ein Gutachten");
    work("Interview", "Sender B", "zwei Beamte");

    assertThat(count().supporting().origins()).hasSize(2);
  }

  @Test
  void worksThatCiteEachOtherInARingAreOneOrigin() {
    work("Eins", "Blatt A", "Blatt B");
    work("Zwei", "Blatt B", "Blatt C");
    work("Drei", "Blatt C", "Blatt A");
    work("Vier", "Blatt D", "Blatt A");

    assertThat(count().supporting().origins()).hasSize(1);
    assertThat(count().supporting().pieces()).isEqualTo(4);
  }

  @Test
  void aChainThatComesBackToItselfEndsToo() {
    chain("CNN", "Reuters", "CNN");
    work("Bericht", "CNN", "");
    work("Meldung", "Reuters", "");

    assertThat(count().supporting().origins()).hasSize(1);
  }

  @Test
  void whoCitesOnlyThemselvesIsTheirOwnOrigin() {
    work("Bericht", "CNN", "CNN");
    work("Meldung", "Reuters", "CNN");

    assertThat(origins()).containsExactly("CNN: Bericht, Meldung");
  }

  @Test
  void aSourceIsKnownByAliasByWebHostAndByItsEntry() {
    work("Eins", "Thomson Reuters", "");
    address("Zwei", "https://www.reuters.com/world/a", "");
    address("Drei", "http://de.reuters.com/b/", "");
    add(draft("Vier", "").withPublisher(new Party(REUTERS, "Reuters")), Stance.SUPPORTS);

    assertThat(count().supporting().origins()).hasSize(1);
  }

  @Test
  void worksOfOneUnknownHostAreOneAndThoseOfTwoAreTwo() {
    address("Eins", "https://example.org/a", "");
    address("Zwei", "https://WWW.example.org/b?x=1", "");
    address("Drei", "https://example.net/a", "");

    assertThat(origins()).containsExactly("example.org: Eins, Zwei", "example.net: Drei");
  }

  @Test
  void onAPlatformEachPageIsItsOwn() {
    address("Video 1", "https://www.youtube.com/watch?v=1", "");
    address("Video 2", "https://www.youtube.com/watch?v=2", "");
    address("Video 1 noch einmal", "https://youtube.com/watch?v=1&utm_source=x", "");

    assertThat(count().supporting().origins()).hasSize(2);
  }

  @Test
  void aCopyInAnArchiveIsTheWorkItself() {
    address("Seite", "https://example.org/a/", "");
    address("Kopie", "https://web.archive.org/web/20240301/http://www.example.org/a", "");

    assertThat(count().supporting().origins()).hasSize(1);
  }

  @Test
  void aListedWorkCanBeNamedAsOriginByTitleOrAddress() {
    address("Gutachten 7/24", "https://example.org/gutachten", "");
    work("Bericht", "Blatt A", "gutachten 7/24");
    work("Meldung", "Blatt B", "http://www.example.org/gutachten/");

    assertThat(origins()).containsExactly("example.org: Gutachten 7/24, Bericht, Meldung");
  }

  @Test
  void contextDoesNotCountButShowsWhoReliesOnWhom() {
    work("Bericht", "Blatt A", "Reuters");
    work("Interview", "Blatt B", "Kreml");
    add(draft("Meldung", "Kreml").withPublisher(Party.named("Reuters")), Stance.CONTEXT);

    assertThat(origins()).containsExactly("Kreml: Bericht, Interview");
  }

  @Test
  void supportAndRefutationAreCountedApart() {
    work("Bericht", "CNN", "");
    add(draft("Meldung", "").withPublisher(Party.named("Reuters")), Stance.REFUTES);

    assertThat(origins()).containsExactly("CNN: Bericht");
    assertThat(count().refuting().origins()).extracting(Origin::name).containsExactly("Reuters");
  }

  @Test
  void evidenceOnAHopIsNoneOnTheContent() {
    work("Bericht", "CNN", "");
    add(
        draft("Mitschnitt", "").withPublisher(Party.named("ARD")).withHop(Party.named("CNN")),
        Stance.SUPPORTS);

    assertThat(origins()).containsExactly("CNN: Bericht");
  }

  @Test
  void aPrimaryDocumentIsEnoughAlone() {
    add(draft("Urteil", "").asPrimary(), Stance.SUPPORTS);
    work("Bericht", "CNN", "");

    assertThat(count().supporting().isEnough()).isTrue();
    assertThat(count().supporting().hasPrimary()).isTrue();
    assertThat(count().refuting().isEnough()).isFalse();
  }

  @Test
  void worksOfWhichNothingIsKnownButTheTitleAreTheirOwnOrigins() {
    work("Akte 12", "", "");
    work("Akte 13", "", "");
    work("akte 12", "", "");

    assertThat(origins()).containsExactly("Akte 12: Akte 12, akte 12", "Akte 13: Akte 13");
  }
}
