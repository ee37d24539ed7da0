package org.foureyes.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Stamp;
import org.foureyes.rating.Scales;
import org.foureyes.text.PlainText;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What second persons hold true themselves: before they have seen the verdict, where the desk
 * reviews blind; or against it. A rating other than the verdict's opens a dispute.
 */
@Service
public class SecondRatings {
  private final DecisionDesk desk;
  private final SecondRatingRepository ratings;
  private final DisputeRepository disputes;
  private final Scales scales;
  private final ClaimWorkflow workflow;

  SecondRatings(
      DecisionDesk desk,
      SecondRatingRepository ratings,
      DisputeRepository disputes,
      Scales scales,
      ClaimWorkflow workflow) {
    this.desk = desk;
    this.ratings = ratings;
    this.disputes = disputes;
    this.scales = scales;
    this.workflow = workflow;
  }

  /**
   * Rates a verdict's claim without having seen the verdict's rating.
   *
   * @return whether both agree; if not, the verdict is disputed from now on
   * @throws RuleViolation with every reason why this person may not rate it so now
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public boolean rateBlind(VerdictId id, SecondRatingDraft draft) {
    DecisionCase opened = desk.open(id);
    VerdictRow verdict = desk.pass(id, DecisionGuards.TO_RATE, check(opened.verdict(), draft));
    if (!opened.blind()) {
      throw RuleViolation.of("decision.not-blind");
    }
    boolean agrees = verdict.rating().equals(draft.rating());
    store(verdict, draft, true, !agrees);
    return agrees;
  }

  /**
   * Disputes a verdict: says what is true instead, for a third person to settle.
   *
   * @throws RuleViolation with every reason why this person may not dispute it so now
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void dispute(VerdictId id, SecondRatingDraft draft) {
    VerdictRow seen = desk.open(id).verdict();
    List<Reason> reasons = new ArrayList<>(check(seen, draft));
    if (seen.rating().equals(draft.rating())) {
      reasons.add(new Reason("dispute.same-rating"));
    }
    store(desk.pass(id, DecisionGuards.TO_DISPUTE, reasons), draft, false, true);
  }

  private void store(VerdictRow verdict, SecondRatingDraft draft, boolean blind, boolean disputes) {
    Stamp stamp = desk.stamp();
    String rating = Objects.requireNonNull(draft.rating());
    SecondRating stored =
        ratings.saveAndFlush(new SecondRating(verdict, rating, draft, blind, stamp));
    if (disputes) {
      this.disputes.saveAndFlush(new Dispute(verdict.id(), stamp));
      workflow.disputed(
          verdict.claimId(), verdict.axis(), SecondRated.of(verdict, stored.row(true)));
      desk.tell(verdict, Outcome.DISPUTED);
    } else {
      workflow.rated(verdict.claimId(), verdict.axis(), SecondRated.of(verdict, stored.row(false)));
    }
  }

  private List<Reason> check(VerdictRow verdict, SecondRatingDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    String rating = draft.rating();
    if (rating == null) {
      reasons.add(new Reason("verdict.rating-missing"));
    } else if (scales.get(verdict.scaleId(), verdict.scaleVersion()).find(rating).isEmpty()) {
      reasons.add(new Reason("verdict.rating-unknown", rating));
    }
    if (draft.rationale().isBlank()) {
      reasons.add(new Reason("verdict.rationale-missing"));
    }
    if (draft.rationale().length() > ProposalRules.LONGEST_RATIONALE) {
      reasons.add(new Reason("verdict.rationale-long", ProposalRules.LONGEST_RATIONALE));
    }
    if (!PlainText.isPlain(draft.rationale())) {
      reasons.add(new Reason("text.not-plain"));
    }
    return reasons;
  }
}
