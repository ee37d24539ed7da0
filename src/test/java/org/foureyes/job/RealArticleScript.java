package org.foureyes.job;

import static org.foureyes.job.Place.sentence;
import static org.foureyes.job.Place.words;

import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimKind;
import org.foureyes.evidence.Stance;
import org.foureyes.review.Confidence;
import org.foureyes.source.SourceKind;

/** What is done with the real article. Places are numbers, because its text is somebody else's. */
final class RealArticleScript {
  private static final Proof STORY =
      Proof.online(Stance.SUPPORTS, "Bericht über die Planungen", "https://example.org/planungen");
  private static final Proof SPEECH =
      Proof.onPaper(Stance.SUPPORTS, "Mitschnitt der Rede", "Minute 12:30").itself();
  private static final Proof INTERVIEW =
      Proof.online(Stance.SUPPORTS, "Eigenes Gespräch", "https://example.net/interview");

  private RealArticleScript() {}

  static JobScript script() {
    return new JobScript(
        List.of(
            response(),
            pledge(),
            preparing(),
            decision(),
            second(),
            warned(),
            quiet(),
            council(),
            blinken(),
            milley(),
            reuters(),
            trigger(),
            february(),
            spokesman(),
            existence()),
        "Zwei Beamte reichen nicht: bitte eine Quelle, die nicht auf CNN zurückgeht.",
        "Wladimir Putin versprach 2022, Gebiete mit allen Mitteln zu verteidigen.");
  }

  private static Step response() {
    return Step.at(sentence(1))
        .saying("Washington legte sich 2022 eine Antwort auf einen Atomschlag zurecht.")
        .saidBy(Hop.cnn().cue(words(1, 7, 7)))
        .shownBy(STORY)
        .found(
            new Finding("mostly_true", Confidence.HIGH, "Der Bericht sagt es so."), Fate.APPROVED);
  }

  private static Step pledge() {
    return Step.at(sentence(2))
        .kind(ClaimKind.QUOTE)
        .saidBy(Hop.known("Kremlchef", "Wladimir Putin", SourceKind.PERSON).cue(words(2, 2, 2)))
        .shownBy(SPEECH.quoting("Wir werden alle Mittel nutzen, die wir haben."))
        .found(new Finding("true", Confidence.HIGH, "So in der Rede."), Fate.STALE);
  }

  private static Step preparing() {
    return Step.at(words(3, 0, 24))
        .saying("Die USA bereiteten sich Ende 2022 auf einen russischen Atomschlag vor.")
        .saidBy(
            Hop.cnn().cue(words(3, 32, 33)),
            Hop.described("zwei hochrangige Beamte").cue(words(3, 25, 25)))
        .shownBy(STORY.relyingOn("CNN"))
        .found(new Finding("unsupported", Confidence.LOW, "Nur aus zweiter Hand."), Fate.RETURNED);
  }

  /** Two passages of two sentences. */
  private static Step decision() {
    return Step.at(words(4, 3, 24), words(3, 26, 31))
        .saying("Die Entscheidung fiel nach mehreren Auswertungen, sagen zwei Beamte.")
        .kind(ClaimKind.CHARACTERISATION)
        .saidBy(Hop.cnn(), Hop.described("zwei hochrangige Beamte").cue(words(4, 0, 1)))
        .shownBy(STORY, Proof.onPaper(Stance.CONTEXT, "Jahresbericht; Anhang", "S. 14, Abs. 2"))
        .found(
            new Finding("missing_context", Confidence.MEDIUM, "Es fehlt, wer ausgewertet hat."),
            Fate.PROPOSED);
  }

  private static Step second() {
    return Step.at(words(7, 4, 21))
        .kind(ClaimKind.QUOTE)
        .saidBy(
            Hop.cnn().verbatim(),
            Hop.described("eine zweite Quelle").verbatim().cue(words(7, 3, 3)))
        .shownBy(STORY)
        .found(
            new Finding(
                "mostly_true",
                Confidence.MEDIUM,
                "Wörtlich im Bericht;\nim \"Original\" englisch, dort etwas länger."),
            Fate.APPROVED);
  }

  private static Step warned() {
    return Step.at(words(8, 8, 32))
        .saying("Drei Staaten drohten Russland mit Angriffen auf seine Truppen.")
        .saidBy(Hop.known("FT", "Financial Times", SourceKind.NEWSPAPER).cue(words(8, 7, 7)))
        .shownBy(Proof.online(Stance.REFUTES, "Ein Dementi", "https://example.org/dementi"))
        .found(
            new Finding("partly_false", Confidence.MEDIUM, "Einer der drei widerspricht."),
            Fate.PROPOSED);
  }

  private static Step quiet() {
    return Step.at(sentence(9))
        .saidBy(
            Hop.known("Financial Times", "Financial Times", SourceKind.NEWSPAPER)
                .cue(words(9, 0, 3)))
        .shownBy(Proof.onPaper(Stance.REFUTES, "Auswertung der Reden", "Blatt 3"))
        .found(
            new Finding("mostly_false", Confidence.HIGH, "Drei Reden sprechen dagegen."),
            Fate.APPROVED);
  }

  /** Right after a headline of another article; the article itself says it. */
  private static Step council() {
    return Step.at(words(11, 0, 12))
        .kind(ClaimKind.NUMBER)
        .shownBy(
            Proof.onPaper(Stance.SUPPORTS, "Sitzungskalender", "August bis Oktober 2022").itself())
        .found(
            new Finding("true", Confidence.HIGH, "- vier Sitzungen laut Kalender"), Fate.APPROVED);
  }

  private static Step blinken() {
    return Step.at(words(13, 22, 30))
        .saying("Antony Blinken warnte Sergei Lawrow unmittelbar.")
        .saidBy(
            Hop.cnn(),
            Hop.known("Blinken", "Antony Blinken", SourceKind.PERSON).cue(words(13, 25, 25)),
            Hop.known("Lawrow", "Sergei Lawrow", SourceKind.PERSON).as(HopMode.REPORTED))
        .shownBy(STORY, INTERVIEW)
        .found(new Finding("true", Confidence.MEDIUM, "Beide bestätigen es."), Fate.PROPOSED);
  }

  private static Step milley() {
    return Step.at(words(13, 31, 48))
        .saidBy(Hop.cnn(), Hop.fresh("Büro der Vereinigten Stabschefs", SourceKind.GOVERNMENT_BODY))
        .shownBy(Proof.onPaper(Stance.CONTEXT, "Anrufliste", "Zeile 7"));
  }

  private static Step reuters() {
    return Step.at(sentence(14))
        .saidBy(
            Hop.known("Nachrichtenagentur Reuters", "Reuters", SourceKind.AGENCY)
                .cue(words(14, 0, 3)))
        .shownBy(
            Proof.online(Stance.SUPPORTS, "Meldung der Agentur", "https://example.org/meldung"))
        .found(new Finding("mostly_true", Confidence.HIGH, "So gemeldet."), Fate.APPROVED);
  }

  private static Step trigger() {
    return Step.at(words(15, 0, 33))
        .saying("Eine schwere Niederlage könnte einen Atomschlag auslösen.")
        .kind(ClaimKind.PREDICTION)
        .notCheckable()
        .saidBy(
            Hop.known("White House", "Weißes Haus", SourceKind.GOVERNMENT_BODY)
                .cue(words(15, 34, 34)))
        .shownBy(Proof.onPaper(Stance.CONTEXT, "Pressegespräch", "Frage 4"))
        .found(new Finding("not_checkable", Confidence.HIGH, "Eine Vermutung."), Fate.PROPOSED);
  }

  private static Step february() {
    return Step.at(words(23, 6, 15))
        .kind(ClaimKind.QUOTE)
        .saidBy(
            Hop.known("Putin", "Wladimir Putin", SourceKind.PERSON).verbatim().cue(words(23, 3, 4)))
        .shownBy(SPEECH)
        .found(new Finding("true", Confidence.HIGH, "So in der Rede."), Fate.APPROVED);
  }

  private static Step spokesman() {
    return Step.at(words(25, 5, 30))
        .saying("Dmitri Peskow nannte Spekulationen über einen Atomkrieg unverantwortlich.")
        .kind(ClaimKind.QUOTE)
        .saidBy(
            Hop.known("Kremlsprecher", "Dmitri Peskow", SourceKind.PERSON)
                .verbatim()
                .cue(words(25, 3, 4)))
        .shownBy(
            Proof.online(Stance.SUPPORTS, "Mitschrift", "https://example.org/mitschrift").itself())
        .found(new Finding("true", Confidence.HIGH, "Wörtlich so."), Fate.APPROVED)
        .doneByBoth();
  }

  private static Step existence() {
    return Step.at(words(27, 2, 12))
        .saidBy(Hop.known("Peskow", "Dmitri Peskow", SourceKind.PERSON).verbatim());
  }
}
