package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.foureyes.claim.ClaimState;
import org.foureyes.rating.Scales;
import org.foureyes.review.CorrectionRow;
import org.foureyes.review.DecisionKind;
import org.foureyes.review.DecisionRow;
import org.foureyes.review.SecondRatingRow;
import org.foureyes.review.VerdictRow;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.People;
import org.jspecify.annotations.Nullable;

/** One verdict: rating and rationale, who proposed it, what became of it. */
final class VerdictCard extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Scales scales;
  private final People people;
  private final Div notice = new Div();
  private final RatingTag rating = new RatingTag();
  private final Span sureness = new Span();
  private final Quote rationale = new Quote();
  private final Div reasons = new Div();
  private final Div others = new Div();
  private final Paragraph proposed = new Paragraph();
  private final Paragraph decided = new Paragraph();

  VerdictCard(Scales scales, People people) {
    this.scales = scales;
    this.people = people;
    sureness.addClassName("fe-dim");
    rationale.addClassName("fe-rationale");
    proposed.addClassName("fe-verdict-line");
    decided.addClassName("fe-verdict-line");
    Div head = new Div(rating, sureness);
    head.addClassName("fe-row");
    getContent().add(notice, head, rationale, reasons, proposed, others, decided);
    getContent().addClassName("fe-verdict");
  }

  /**
   * @param state the claim's state, or null for a verdict that a later one has replaced
   */
  void show(VerdictRow verdict, @Nullable ClaimState state) {
    rating.show(scales, verdict);
    sureness.setText(
        getTranslation(
            "claim.verdict.sureness",
            Labels.of(verdict.confidence()),
            PartialDate.of(verdict.asOf()).display(getLocale())));
    rationale.show(verdict.rationale());
    reasons(verdict);
    others(verdict);
    DecisionRow decision = verdict.decision();
    line(
        proposed,
        getTranslation("claim.verdict.proposed-by", people.name(verdict.proposedBy())),
        verdict.proposedAt(),
        next(state));
    decided.setVisible(decision != null);
    if (decision != null) {
      line(decided, decision(decision), decision.decidedAt(), comment(decision));
    }
    notice(decision, state);
  }

  private String next(@Nullable ClaimState state) {
    if (state == ClaimState.PROPOSED) {
      return getTranslation("claim.verdict.second-person");
    }
    return state == ClaimState.DISPUTED ? getTranslation("verdict.third-person") : "";
  }

  /** What it corrects, and why it was proposed on less evidence than the desk asks for. */
  private void reasons(VerdictRow verdict) {
    reasons.removeAll();
    CorrectionRow correction = verdict.correction();
    if (correction != null) {
      LocalDate since = correction.content().since();
      reasons.add(
          strong(getTranslation("verdict.correction")),
          text(correction.content().wrong()),
          text(
              getTranslation(
                  "verdict.correction.facts",
                  correction.content().foundBy(),
                  since == null
                      ? getTranslation("verdict.correction.since-unknown")
                      : PartialDate.of(since).display(getLocale()))));
    }
    if (!verdict.overrideReason().isEmpty()) {
      reasons.add(strong(getTranslation("verdict.override.given")), text(verdict.overrideReason()));
    }
    reasons.setVisible(reasons.getChildren().findAny().isPresent());
  }

  /** What others held true. */
  private void others(VerdictRow verdict) {
    others.removeAll();
    others.addClassName("fe-second-ratings");
    for (SecondRatingRow other : verdict.secondRatings()) {
      RatingTag tag = new RatingTag();
      tag.show(scales, verdict, other.rating());
      Paragraph who = new Paragraph();
      line(who, getTranslation(otherKey(other), people.name(other.ratedBy())), other.ratedAt(), "");
      others.add(new Div(tag, who), text(other.rationale()));
    }
    others.setVisible(!verdict.secondRatings().isEmpty());
  }

  private static String otherKey(SecondRatingRow other) {
    if (other.disputes()) {
      return other.blind() ? "verdict.disputed-blind-by" : "verdict.disputed-by";
    }
    return "verdict.rated-by";
  }

  private String decision(DecisionRow decision) {
    String name = people.name(decision.decidedBy());
    return switch (decision.kind()) {
      case APPROVE -> getTranslation("claim.verdict.approved-by", name);
      case RETURN -> getTranslation("claim.verdict.returned-by", name);
    };
  }

  private String comment(DecisionRow decision) {
    return decision.reason().isBlank() ? "" : getTranslation("claim.quoted", decision.reason());
  }

  private static void line(Paragraph line, String who, Instant at, String then) {
    line.removeAll();
    line.add(new Span(who + " "), TimeText.of(at), new Span("."));
    if (!then.isEmpty()) {
      Span more = new Span(" " + then);
      more.getElement().setAttribute("dir", "auto");
      line.add(more);
    }
  }

  /** What the reader must know before the verdict itself: that it does not hold. */
  private void notice(@Nullable DecisionRow decision, @Nullable ClaimState state) {
    notice.removeAll();
    notice.setClassName("fe-notice bad");
    if (state != null && decision != null && decision.kind() == DecisionKind.RETURN) {
      notice.add(
          strong(getTranslation("claim.verdict.returned", people.name(decision.decidedBy()))),
          text(decision.reason()));
    } else if (state == ClaimState.STALE) {
      notice.add(
          strong(getTranslation("claim.verdict.stale")),
          text(getTranslation("claim.verdict.stale.hint")));
    } else if (state == ClaimState.DISPUTED) {
      notice.setClassName("fe-notice wait");
      notice.add(strong(getTranslation("verdict.disputed")));
    } else if (state == ClaimState.IN_RESEARCH && decision == null) {
      notice.setClassName("fe-notice wait");
      notice.add(text(getTranslation("claim.verdict.void")));
    }
    notice.setVisible(notice.getChildren().findAny().isPresent());
    rating.setClassName("fe-void", notice.isVisible() && state != ClaimState.DISPUTED);
  }

  private static Div strong(String words) {
    Div line = text(words);
    line.addClassName("fe-strong");
    return line;
  }

  private static Div text(String words) {
    Div line = new Div(words);
    line.getElement().setAttribute("dir", "auto");
    line.addClassName("fe-reason");
    return line;
  }
}
