package org.foureyes.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.common.RuleViolation;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.review.DecisionChoices;
import org.foureyes.review.SecondRatingDraft;
import org.foureyes.review.VerdictRow;
import org.foureyes.ui.claim.VerdictView;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.People;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one axis before a reviewer: what was proposed, and what they may do with it. In
 * blind review the rating is asked for first and the verdict is not sent to the browser before.
 */
final class AxisReview extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** What the screen does when something was decided here. */
  interface Outcome extends Serializable {
    /** A decision was made: on to what waits next. */
    void decided(VerdictRow verdict);

    /** The verdict waits on; it is shown anew. */
    void changed();
  }

  private final transient ReviewServices services;
  private final Axis axis;
  private final Outcome outcome;
  private final VerdictView verdicts;
  private final DecisionPanel decision = new DecisionPanel(this::decide, this::startDispute);
  private final RatingForm form = new RatingForm(this::rate);
  private @Nullable VerdictRow verdict;
  private boolean blind;
  private boolean free;

  AxisReview(ReviewServices services, Axis axis, People people, Outcome outcome) {
    this.services = services;
    this.axis = axis;
    this.outcome = outcome;
    verdicts = new VerdictView(services.scales(), people);
    H2 title = new H2(getTranslation("review.verdict." + axis.name().toLowerCase(Locale.ROOT)));
    title.addClassName("fe-label");
    getContent().add(title, verdicts, form, decision);
    getContent().addClassName("fe-axis-review");
  }

  /** Shows the verdicts of a claim on this axis; hidden without any. */
  void show(ClaimDetail claim, List<VerdictRow> all) {
    List<VerdictRow> mine = all.stream().filter(one -> one.axis() == axis).toList();
    setVisible(!mine.isEmpty());
    form.setVisible(false);
    blind = false;
    free = false;
    verdict = mine.isEmpty() ? null : mine.getFirst();
    if (verdict == null) {
      return;
    }
    DecisionChoices choices = services.decisions().choices(claim, verdict);
    blind = choices.rateFirst();
    free = choices.isFree();
    List<VerdictRow> shown = blind ? mine.subList(1, mine.size()) : mine;
    verdicts.setVisible(!shown.isEmpty());
    verdicts.show(shown, claim.standing(axis).state());
    decision.setVisible(verdict.decision() == null);
    decision.show(verdict.id(), choices);
    if (blind) {
      ask(verdict, "second.blind");
    }
  }

  /** Whether the person signed in may decide here. */
  boolean isFree() {
    return free;
  }

  /** Whether the verdict must not be seen yet. */
  boolean isBlind() {
    return blind;
  }

  void approve() {
    decision.wish(Wish.APPROVE);
  }

  void giveBack() {
    decision.wish(Wish.RETURN);
  }

  /** Opens the fields for another rating, if the verdict may be disputed. */
  void startDispute() {
    if (verdict != null && decision.mayDispute()) {
      ask(verdict, "second.dispute");
      form.focus();
    }
  }

  private void ask(VerdictRow about, String key) {
    Scale scale = services.scales().get(about.scaleId(), about.scaleVersion());
    form.ask(about.id(), scale, key);
    form.setVisible(true);
  }

  private void rate(SecondRatingDraft draft) {
    VerdictRow rated = verdict;
    if (rated == null) {
      return;
    }
    try {
      if (blind) {
        boolean agrees = services.ratings().rateBlind(rated.id(), draft);
        Notices.success(getTranslation(agrees ? "second.agrees" : "second.differs"));
      } else {
        services.ratings().dispute(rated.id(), draft);
        Notices.success(getTranslation("second.disputed"));
      }
      form.done();
      outcome.changed();
    } catch (RuleViolation violation) {
      form.refuse(violation.reasons());
    }
  }

  private void decide(Wish wish, String text) {
    VerdictRow decided = verdict;
    if (decided == null) {
      return;
    }
    try {
      switch (wish) {
        case APPROVE -> services.decisions().approve(decided.id(), text);
        case RETURN -> services.decisions().giveBack(decided.id(), text);
        case ADOPT -> services.decisions().adopt(decided.id(), text);
      }
      decision.done();
      Notices.success(
          getTranslation(
              switch (wish) {
                case APPROVE -> "review.approved";
                case RETURN -> "review.returned";
                case ADOPT -> "review.adopted";
              }));
      outcome.decided(decided);
    } catch (RuleViolation violation) {
      decision.refuse(violation.reasons());
    }
  }
}
