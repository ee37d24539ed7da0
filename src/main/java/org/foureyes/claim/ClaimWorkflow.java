package org.foureyes.claim;

import java.util.Set;
import java.util.UUID;
import org.foureyes.history.Subject;
import org.foureyes.rating.Axis;
import org.foureyes.source.SourcesMerged;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How evidence, verdicts and decisions move a claim on; called by their modules within their
 * transactions.
 */
@Service
public class ClaimWorkflow {
  private final ClaimDesk desk;
  private final ClaimRepository claims;
  private final WaitingVerdicts waiting;

  ClaimWorkflow(ClaimDesk desk, ClaimRepository claims, WaitingVerdicts waiting) {
    this.desk = desk;
    this.claims = claims;
    this.waiting = waiting;
  }

  /**
   * Asks whether evidence of the claim may change now.
   *
   * @throws org.foureyes.common.NotFoundException if there is no such claim
   * @throws org.foureyes.common.RuleViolation if it is withdrawn
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireInUse(ClaimId id) {
    desk.find(id).requireNotWithdrawn();
  }

  /**
   * Evidence was added, changed or removed: a new revision of the claim, which voids verdicts.
   *
   * @param axes whose verdicts rest on the piece
   * @param change what happened to it, before and after
   * @param evidence all evidence of the claim as it is now
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(propagation = Propagation.MANDATORY)
  public void evidenceChanged(ClaimId id, Set<Axis> axes, EvidenceChange change, Object evidence) {
    Claim claim = desk.find(id);
    claim.requireNotWithdrawn();
    desk.revise(claim, axes, evidence);
    desk.record(claim, Subject.EVIDENCE, change.action(), change.before(), change.after());
  }

  /** Somebody is to research the claim: an open one is assigned from now on. */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional(propagation = Propagation.MANDATORY)
  public void assigned(ClaimId id) {
    desk.find(id).assign(desk.stamp());
  }

  /**
   * A verdict is proposed.
   *
   * @param step whether it corrects one that was approved
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(propagation = Propagation.MANDATORY)
  public void proposed(ClaimId id, Axis axis, Step step, UUID verdictId, Object verdict) {
    Claim claim = desk.find(id);
    claim.requireNotWithdrawn();
    claim.on(axis).propose(verdictId, step);
    waiting.add(verdictId);
    record(claim, axis, Subject.VERDICT, step == Step.CORRECT ? "corrected" : "proposed", verdict);
  }

  /** The verdict under review is approved. */
  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void approved(ClaimId id, Axis axis, Approval approval, Object decision) {
    record(approve(id, axis, approval), axis, Subject.DECISION, "approved", decision);
  }

  /** A dispute is settled for the second rating: its verdict is approved in place of the other. */
  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void adopted(ClaimId id, Axis axis, Approval approval, Object decision) {
    record(approve(id, axis, approval), axis, Subject.DECISION, "adopted", decision);
  }

  private Claim approve(ClaimId id, Axis axis, Approval approval) {
    Claim claim = desk.find(id);
    claim.requireNotWithdrawn();
    claim.on(axis).approve(approval);
    return claim;
  }

  /**
   * The verdict under review is returned.
   *
   * @param corrected for a correction: the verdict that it wanted to replace
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void returned(ClaimId id, Axis axis, @Nullable UUID corrected, Object decision) {
    Claim claim = desk.find(id);
    claim.requireNotWithdrawn();
    claim.on(axis).giveBack(corrected, claim.standing(axis).revision());
    record(claim, axis, Subject.DECISION, "returned", decision);
  }

  /** A second person holds something else true than the verdict under review. */
  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void disputed(ClaimId id, Axis axis, Object rating) {
    Claim claim = desk.find(id);
    claim.requireNotWithdrawn();
    claim.on(axis).take(Step.DISPUTE);
    waiting.dispute(claim, axis, desk.stamp().by());
    record(claim, axis, Subject.DECISION, "disputed", rating);
  }

  /** A second person has given a rating of their own, which changes no state. */
  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void rated(ClaimId id, Axis axis, Object rating) {
    record(desk.find(id), axis, Subject.DECISION, "rated", rating);
  }

  /** The attribution axis has actions of its own, so that the story says what was decided on. */
  private void record(Claim claim, Axis axis, Subject subject, String action, Object after) {
    claim.touch(desk.stamp());
    String told = axis == Axis.CONTENT ? action : "attribution-" + action;
    desk.record(claim, subject, told, null, after);
  }

  /**
   * Claims follow when their source turns out to be a duplicate. Who is meant stays the same, so
   * verdicts hold.
   */
  @EventListener
  void on(SourcesMerged event) {
    claims.flush();
    claims.moveHops(event.gone().value(), event.kept().value());
  }
}
