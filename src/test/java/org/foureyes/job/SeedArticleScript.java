package org.foureyes.job;

import static org.foureyes.job.Place.sentence;
import static org.foureyes.job.Place.words;

import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimKind;
import org.foureyes.evidence.Stance;
import org.foureyes.review.Confidence;
import org.foureyes.source.SourceKind;

/** What is done with {@code seeds/02-atomschlag.txt}. */
final class SeedArticleScript {
  private static final Proof STORY =
      Proof.online(Stance.SUPPORTS, "Bericht des Senders", "https://example.org/bericht");
  private static final Proof INTERVIEW =
      Proof.online(Stance.SUPPORTS, "Eigenes Gespräch", "https://example.net/interview");

  private SeedArticleScript() {}

  static JobScript script() {
    return new JobScript(
        List.of(
            kremlin(),
            officials(),
            guess(),
            bluff(),
            pledge(),
            armageddon(),
            cherson(),
            defeat(),
            blinken(),
            milley(),
            reuters(),
            threat(),
            spokesman(),
            existence()),
        "Bitte das Original der Rede verlinken, nicht die Meldung darüber.",
        "Wladimir Putin kündigte an, das Gebiet zu verteidigen.");
  }

  private static Step kremlin() {
    return Step.at(sentence(2))
        .saidBy(Hop.known("Kremlin", "Kreml", SourceKind.GOVERNMENT_BODY).cue(words(2, 2, 2)))
        .shownBy(STORY, INTERVIEW)
        .found(new Finding("true", Confidence.HIGH, "So gesagt."), Fate.APPROVED);
  }

  private static Step officials() {
    return Step.at(words(3, 5, 18))
        .saying("Das Weiße Haus stellte sich auf den Einsatz einer taktischen Kernwaffe ein.")
        .saidBy(
            Hop.cnn().cue(words(3, 2, 3)),
            Hop.described("zwei hochrangige Beamte").cue(words(3, 0, 1)))
        .shownBy(STORY.relyingOn("CNN"))
        .found(new Finding("unsupported", Confidence.LOW, "+ nur aus zweiter Hand"), Fate.PROPOSED);
  }

  /** Two passages of two sentences. */
  private static Step guess() {
    return Step.at(words(5, 7, 13), words(4, 6, 16))
        .kind(ClaimKind.CAUSE)
        .saidBy(Hop.cnn(), Hop.described("einer der beiden").cue(words(5, 3, 3)))
        .shownBy(STORY, Proof.onPaper(Stance.CONTEXT, "Jahresbericht", "S. 14, Abs. 2"))
        .found(
            new Finding("missing_context", Confidence.MEDIUM, "Wer wertete aus?"), Fate.PROPOSED);
  }

  private static Step bluff() {
    return Step.at(words(10, 9, 12))
        .kind(ClaimKind.QUOTE)
        .saidBy(
            Hop.known("Vladimir Putin", "Wladimir Putin", SourceKind.PERSON)
                .verbatim()
                .cue(words(10, 8, 8)))
        .shownBy(
            Proof.onPaper(Stance.SUPPORTS, "Mitschnitt", "Minute 12:30")
                .quoting("Kein Bluff")
                .itself())
        .found(
            new Finding("true", Confidence.HIGH, "Wörtlich;\nso im \"Mitschnitt\", Minute 12."),
            Fate.RETURNED);
  }

  private static Step pledge() {
    return Step.at(sentence(12))
        .saidBy(Hop.known("Putin", "Wladimir Putin", SourceKind.PERSON).cue(words(12, 0, 2)))
        .shownBy(Proof.onPaper(Stance.SUPPORTS, "Mitschnitt", "Minute 14"))
        .found(new Finding("mostly_true", Confidence.HIGH, "Sinngemäß."), Fate.STALE);
  }

  private static Step armageddon() {
    return Step.at(sentence(13))
        .kind(ClaimKind.OPINION)
        .notCheckable()
        .saidBy(Hop.known("President Biden", "Joe Biden", SourceKind.PERSON).cue(words(13, 3, 3)))
        .shownBy(STORY)
        .found(new Finding("not_checkable", Confidence.HIGH, "Eine Wertung."), Fate.APPROVED);
  }

  private static Step cherson() {
    return Step.at(words(15, 4, 12))
        .saying("Um Cherson war die Lage nach Ansicht Washingtons besonders heikel.")
        .saidBy(Hop.cnn().cue(words(15, 2, 3)))
        .shownBy(STORY)
        .found(new Finding("partly_false", Confidence.MEDIUM, "Nur anfangs."), Fate.PROPOSED);
  }

  private static Step defeat() {
    return Step.at(words(16, 0, 6), words(16, 12, 15))
        .kind(ClaimKind.PREDICTION)
        .saidBy(
            Hop.known("White House", "Weißes Haus", SourceKind.GOVERNMENT_BODY)
                .cue(words(16, 7, 11)))
        .shownBy(Proof.onPaper(Stance.CONTEXT, "Pressegespräch", "Frage 4"))
        .found(new Finding("unsupported", Confidence.LOW, "Ohne Beleg."), Fate.APPROVED);
  }

  private static Step blinken() {
    return Step.at(words(22, 0, 7))
        .saying("Antony Blinken sprach Sergei Lawrow darauf an.")
        .saidBy(
            Hop.cnn().cue(words(22, 8, 11)),
            Hop.known("Blinken", "Antony Blinken", SourceKind.PERSON),
            Hop.known("Sergey Lavrov", "Sergei Lawrow", SourceKind.PERSON).as(HopMode.REPORTED))
        .shownBy(STORY, INTERVIEW)
        .found(new Finding("true", Confidence.MEDIUM, "Beide bestätigen es."), Fate.APPROVED);
  }

  private static Step milley() {
    return Step.at(words(22, 15, 22))
        .saidBy(Hop.cnn(), Hop.fresh("Stab von General Milley", SourceKind.GOVERNMENT_BODY))
        .shownBy(Proof.onPaper(Stance.CONTEXT, "Anrufliste", "Zeile 7"));
  }

  private static Step reuters() {
    return Step.at(words(24, 2, 14))
        .saidBy(Hop.known("Thomson Reuters", "Reuters", SourceKind.AGENCY).cue(words(24, 0, 1)))
        .shownBy(
            Proof.online(Stance.SUPPORTS, "Meldung der Agentur", "https://example.org/meldung"))
        .found(new Finding("mostly_true", Confidence.HIGH, "So gemeldet."), Fate.APPROVED);
  }

  private static Step threat() {
    return Step.at(words(26, 8, 24))
        .saidBy(Hop.known("FT", "Financial Times", SourceKind.NEWSPAPER).cue(words(26, 7, 7)))
        .shownBy(Proof.online(Stance.REFUTES, "Ein Dementi", "https://example.org/dementi"))
        .found(
            new Finding("mostly_false", Confidence.MEDIUM, "Zwei widersprechen."), Fate.PROPOSED);
  }

  private static Step spokesman() {
    return Step.at(sentence(31))
        .kind(ClaimKind.QUOTE)
        .saidBy(Hop.known("Kremlsprecher", "Dmitri Peskow", SourceKind.PERSON).cue(words(31, 3, 3)))
        .shownBy(
            Proof.online(Stance.SUPPORTS, "Mitschrift", "https://example.org/mitschrift").itself())
        .found(new Finding("true", Confidence.HIGH, "Wörtlich so."), Fate.APPROVED)
        .doneByBoth();
  }

  private static Step existence() {
    return Step.at(sentence(33)).saidBy(Hop.known("Peskov", "Dmitri Peskow", SourceKind.PERSON));
  }
}
