package org.foureyes.claim;

import java.util.UUID;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
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

  ClaimWorkflow(ClaimDesk desk, ClaimRepository claims) {
    this.desk = desk;
    this.claims = claims;
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
   * Evidence was added, changed or removed: a new revision of the claim, which voids a verdict.
   *
   * @param action for the history, such as {@code added}
   * @param evidence all evidence of the claim as it is now
   * @param before the piece before, or null
   * @param after the piece after, or null
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(propagation = Propagation.MANDATORY)
  public void evidenceChanged(
      ClaimId id, String action, Object evidence, @Nullable Object before, @Nullable Object after) {
    Claim claim = desk.find(id);
    claim.requireNotWithdrawn();
    desk.revise(claim, Part.EVIDENCE, desk.stamp(), evidence);
    desk.record(claim, Subject.EVIDENCE, action, before, after);
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional(propagation = Propagation.MANDATORY)
  public void proposed(ClaimId id, long seen, UUID verdictId, Object verdict) {
    Claim claim = desk.find(id, seen);
    claim.propose(verdictId, desk.stamp());
    desk.record(claim, Subject.VERDICT, "proposed", null, verdict);
  }

  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void approved(ClaimId id, UUID decisionId, Object decision) {
    Claim claim = desk.find(id);
    claim.approve(decisionId, desk.stamp());
    desk.record(claim, Subject.DECISION, "approved", null, decision);
  }

  @PreAuthorize(Rights.REVIEW)
  @Transactional(propagation = Propagation.MANDATORY)
  public void returned(ClaimId id, Object decision) {
    Claim claim = desk.find(id);
    Stamp stamp = desk.stamp();
    claim.giveBack(stamp);
    desk.record(claim, Subject.DECISION, "returned", null, decision);
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
