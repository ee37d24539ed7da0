package org.foureyes.review;

import java.util.List;
import org.foureyes.claim.Approval;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second pair of eyes: approves verdicts of others, or returns them with a reason; and the
 * third, which settles a dispute.
 */
@Service
public class Decisions {
  private final DecisionDesk desk;
  private final DecisionRepository decisions;
  private final VerdictRepository verdicts;
  private final CorrectionRepository corrections;
  private final VerdictShelf shelf;
  private final ClaimWorkflow workflow;

  Decisions(
      DecisionDesk desk,
      DecisionRepository decisions,
      VerdictRepository verdicts,
      CorrectionRepository corrections,
      VerdictShelf shelf,
      ClaimWorkflow workflow) {
    this.desk = desk;
    this.decisions = decisions;
    this.verdicts = verdicts;
    this.corrections = corrections;
    this.shelf = shelf;
    this.workflow = workflow;
  }

  /**
   * Why the person signed in may not decide on the verdict now, be it to approve or to return;
   * empty if they may.
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<Reason> obstacles(VerdictId id) {
    return Guard.reasons(DecisionGuards.TO_DECIDE, desk.open(id));
  }

  /**
   * What the person signed in may do with a verdict, as read together with its claim.
   *
   * @param claim the verdict's claim as it is now
   */
  @PreAuthorize(Rights.READ)
  public DecisionChoices choices(ClaimDetail claim, VerdictRow verdict) {
    return DecisionChoices.of(desk.open(claim, verdict));
  }

  /**
   * Approves a verdict; of a disputed one, settles the dispute for it.
   *
   * @param comment may be empty
   * @throws RuleViolation with every reason why this person may not decide on it now
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void approve(VerdictId id, String comment) {
    List<Reason> text = DecisionGuards.reasonGiven(comment, false);
    VerdictRow verdict = desk.pass(id, DecisionGuards.TO_APPROVE, text);
    Decision decision = store(verdict, DecisionKind.APPROVE, comment);
    workflow.approved(
        verdict.claimId(), verdict.axis(), approval(verdict, decision), decision.row());
    desk.tell(verdict, Outcome.APPROVED);
  }

  /**
   * Returns a verdict to the editors; a disputed one with its dispute.
   *
   * @param reason what is to be done, required
   * @throws RuleViolation with every reason why this person may not decide on it now
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void giveBack(VerdictId id, String reason) {
    List<Reason> text = DecisionGuards.reasonGiven(reason, true);
    VerdictRow verdict = desk.pass(id, DecisionGuards.TO_DECIDE, text);
    Decision decision = store(verdict, DecisionKind.RETURN, reason);
    CorrectionRow correction = verdict.correction();
    workflow.returned(
        verdict.claimId(),
        verdict.axis(),
        correction == null ? null : correction.corrects().value(),
        decision.row());
    desk.tell(verdict, Outcome.RETURNED);
  }

  /**
   * Settles a dispute for the second rating: it becomes a verdict of whoever gave it, approved by
   * the third person, and the disputed one is returned.
   *
   * @param reason required
   * @throws RuleViolation with every reason why this person may not settle it so
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public VerdictId adopt(VerdictId id, String reason) {
    List<Reason> text = DecisionGuards.reasonGiven(reason, true);
    VerdictRow disputed = desk.pass(id, DecisionGuards.TO_ADOPT, text);
    store(disputed, DecisionKind.RETURN, reason);
    VerdictRow adopted = shelf.get(adopt(disputed));
    Decision decision = store(adopted, DecisionKind.APPROVE, reason);
    workflow.adopted(
        adopted.claimId(),
        adopted.axis(),
        approval(adopted, decision),
        new Adopted(adopted, decision.row()));
    desk.tell(disputed, Outcome.RETURNED);
    desk.tell(adopted, Outcome.APPROVED);
    return adopted.id();
  }

  private VerdictId adopt(VerdictRow disputed) {
    SecondRatingRow rating =
        disputed.secondRatings().stream()
            .filter(SecondRatingRow::disputes)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("A dispute has its rating"));
    Verdict verdict = verdicts.saveAndFlush(new Verdict(disputed, rating));
    CorrectionRow correction = disputed.correction();
    if (correction != null) {
      corrections.saveAndFlush(
          new Correction(
              verdict.verdictId(),
              disputed.claimId(),
              correction.corrects().value(),
              correction.content()));
    }
    return verdict.verdictId();
  }

  private static Approval approval(VerdictRow verdict, Decision decision) {
    return new Approval(
        verdict.id().value(), decision.getId(), verdict.revision(), verdict.approval());
  }

  private Decision store(VerdictRow verdict, DecisionKind kind, String reason) {
    return decisions.saveAndFlush(new Decision(verdict, kind, reason, desk.stamp()));
  }
}
