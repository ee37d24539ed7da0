package org.foureyes.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.AnchorState;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.evidence.Reliability;
import org.foureyes.evidence.Stance;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.review.Confidence;
import org.foureyes.review.DecisionKind;
import org.foureyes.setting.Publisher;
import org.foureyes.source.SourceKind;

/** Claims for the tests of formats. */
final class ReportClaims {
  static final UUID ARTICLE = UUID.fromString("0190a5f2-0000-7000-8000-000000000001");
  static final UUID CLAIM = UUID.fromString("0190a5f2-0000-7000-8000-000000000002");
  static final Instant PROPOSED = Instant.parse("2024-05-01T10:15:30.123456Z");
  static final Instant DECIDED = Instant.parse("2024-05-02T08:00:00Z");

  private ReportClaims() {}

  static Report report(ReportClaim... claims) {
    return new Report(
        DECIDED, "Anna", Publisher.UNNAMED, ClaimFilter.ALL, List.of(claims)::forEach);
  }

  /** A claim with every part filled in. */
  static ReportClaim full() {
    return new ReportClaim(
        new ReportClaim.Article(
            new ArticleId(ARTICLE),
            "Über den Gipfel",
            "Musterblatt",
            "2024-03",
            "https://example.org/gipfel",
            "de"),
        7,
        new ClaimId(CLAIM),
        "„Wir bleiben“, sagte er.",
        "Peskow hat gesagt, Russland bleibe.",
        ClaimKind.QUOTE,
        true,
        chain(),
        evidence(),
        finding(
            ClaimState.APPROVED,
            verdict(new ReportClaim.Decision(DecisionKind.APPROVE, "Ben", DECIDED))),
        finding(ClaimState.PROPOSED, saidIt()),
        anchor("„Wir bleiben“, sagte er."));
  }

  private static List<ReportClaim.Evidence> evidence() {
    return List.of(
        new ReportClaim.Evidence(
            Stance.SUPPORTS,
            "Mitschrift",
            "2024-02-29",
            "4",
            "https://example.org/a",
            "",
            "",
            new ReportClaim.Particulars(
                "Parlament", LocatorKind.PAGE, "", true, new Grade(Reliability.A, 1), "CNN")),
        new ReportClaim.Evidence(
            Stance.REFUTES,
            "Bericht",
            "",
            "",
            "https://example.org/b",
            "So nicht",
            "dpa",
            ReportClaim.Particulars.NONE));
  }

  private static List<ReportClaim.Link> chain() {
    return List.of(
        new ReportClaim.Link(
            "CNN",
            SourceKind.BROADCASTER,
            null,
            HopRole.RELAY,
            HopMode.REPORTED,
            "berichtet",
            Namedness.NAMED),
        new ReportClaim.Link(
            null,
            null,
            "zwei hochrangige Beamte",
            HopRole.SPEAKER,
            HopMode.INDIRECT,
            "sagten",
            Namedness.ANONYMOUS));
  }

  static ReportClaim.Verdict verdict(ReportClaim.Decision decision) {
    return new ReportClaim.Verdict(
        "foureyes",
        1,
        "mostly_true",
        Confidence.HIGH,
        "Die Mitschrift belegt es.",
        "Mehr gibt es nicht.",
        "Anna",
        PROPOSED,
        decision);
  }

  static ReportClaim in(ClaimState state, ReportClaim.Verdict verdict) {
    ReportClaim full = full();
    return new ReportClaim(
        full.article(),
        full.position(),
        full.id(),
        full.quote(),
        full.wording(),
        full.kind(),
        full.checkable(),
        full.chain(),
        full.evidence(),
        finding(state, verdict),
        full.attribution(),
        full.anchor());
  }

  private static ReportClaim.Finding finding(ClaimState state, ReportClaim.Verdict verdict) {
    return new ReportClaim.Finding(state, verdict, state == ClaimState.APPROVED);
  }

  private static ReportClaim.Verdict saidIt() {
    return new ReportClaim.Verdict(
        "attribution",
        1,
        "verbatim",
        Confidence.MEDIUM,
        "So steht es im Mitschnitt.",
        "",
        "Ben",
        PROPOSED,
        null);
  }

  /** A claim whose free texts are these: title, outlet, quote, wording, cue, rationale. */
  static ReportClaim saying(List<String> texts) {
    ReportClaim full = full();
    ReportClaim.Link link =
        new ReportClaim.Link(
            texts.get(4),
            SourceKind.PERSON,
            null,
            HopRole.SPEAKER,
            HopMode.DIRECT,
            texts.get(4),
            Namedness.NAMED);
    ReportClaim.Verdict verdict =
        new ReportClaim.Verdict(
            "foureyes", 1, "true", Confidence.LOW, texts.get(5), "", "Anna", PROPOSED, null);
    return new ReportClaim(
        new ReportClaim.Article(full.article().id(), texts.get(0), texts.get(1), "", "", "de"),
        1,
        full.id(),
        texts.get(2),
        texts.get(3),
        full.kind(),
        false,
        List.of(link),
        List.of(),
        finding(ClaimState.PROPOSED, verdict),
        finding(ClaimState.OPEN, null),
        anchor(texts.get(2)));
  }

  /** Approved on both axes. */
  static ReportClaim approved() {
    return sayingEverywhere("Ein Text");
  }

  /** A claim whose every free text is this, approved on both axes. */
  static ReportClaim sayingEverywhere(String text) {
    ReportClaim full = full();
    ReportClaim.Verdict verdict =
        new ReportClaim.Verdict(
            "foureyes",
            1,
            "mostly_true",
            Confidence.HIGH,
            text,
            "",
            text,
            PROPOSED,
            new ReportClaim.Decision(DecisionKind.APPROVE, text, DECIDED));
    ReportClaim.Link link =
        new ReportClaim.Link(
            text, SourceKind.PERSON, text, HopRole.SPEAKER, HopMode.DIRECT, text, Namedness.NAMED);
    ReportClaim.Evidence piece =
        new ReportClaim.Evidence(
            Stance.SUPPORTS,
            text,
            "",
            text,
            text,
            text,
            text,
            new ReportClaim.Particulars(text, null, text, true, Grade.NONE, text));
    return new ReportClaim(
        new ReportClaim.Article(full.article().id(), text, text, "", text, "de"),
        1,
        full.id(),
        text,
        text,
        full.kind(),
        true,
        List.of(link),
        List.of(piece),
        finding(ClaimState.APPROVED, verdict),
        finding(ClaimState.APPROVED, verdict),
        anchor(text));
  }

  /** At the beginning of a text that says the same once more. */
  private static ReportClaim.Anchor anchor(String quote) {
    ReportClaim.Passage passage =
        new ReportClaim.Passage(quote, 0, quote.codePointCount(0, quote.length()));
    return new ReportClaim.Anchor(AnchorState.PLACED, List.of(passage), "", quote);
  }
}
