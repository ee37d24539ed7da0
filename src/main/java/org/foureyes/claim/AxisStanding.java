package org.foureyes.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.foureyes.common.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How far the check of a claim has come on one axis, and what it rests on. */
@Embeddable
class AxisStanding {
  private static final String APPROVE = "APPROVE";

  @Enumerated(EnumType.STRING)
  private ClaimState state = ClaimState.OPEN;

  private @Nullable UUID verdictId;
  private @Nullable UUID approvalId;
  private @Nullable Integer approvalRevision;
  private @Nullable String approvalKind;

  /**
   * Takes a step.
   *
   * @throws RuleViolation if it leads nowhere from the present state
   */
  void take(Step step) {
    this.state =
        StateMachine.after(state, step)
            .orElseThrow(() ->
                RuleViolation.of(
                    step == Step.PROPOSE || step == Step.CORRECT
                        ? "claim.not-proposable"
                        : "claim.not-proposed"));
  }

  void propose(UUID verdict, Step step) {
    take(step);
    this.verdictId = verdict;
  }

  void approve(Approval approval) {
    take(approval.step());
    this.verdictId = approval.verdictId();
    this.approvalId = approval.decisionId();
    this.approvalRevision = approval.revision();
    this.approvalKind = APPROVE;
  }

  /**
   * The verdict is returned. If it was a correction and the approval that it wanted to replace
   * still holds, that verdict is the claim's verdict again.
   */
  void giveBack(@Nullable UUID corrected, int revision) {
    if (corrected != null && approvalRevision != null && approvalRevision >= revision) {
      take(Step.RETURN_CORRECTION);
      this.verdictId = corrected;
    } else {
      take(Step.RETURN);
    }
  }

  void withdraw() {
    voidReview();
    this.state = ClaimState.WITHDRAWN;
  }

  /**
   * What is under review is void once the claim is withdrawn. If that was a correction, what it
   * wanted to replace does not hold again by itself either: somebody holds it wrong.
   */
  void voidReview() {
    if (state.isUnderReview()) {
      this.state = ClaimState.IN_RESEARCH;
      this.approvalId = null;
      this.approvalRevision = null;
      this.approvalKind = null;
    }
  }

  /** Comes back after a withdrawal; an approval holds again if nothing under it changed. */
  void revive(int revision) {
    if (approvalRevision != null) {
      this.state = approvalRevision >= revision ? ClaimState.APPROVED : ClaimState.STALE;
    } else {
      this.state = verdictId == null ? ClaimState.OPEN : ClaimState.IN_RESEARCH;
    }
  }

  ClaimState state() {
    return state;
  }

  Standing standing(int revision) {
    return new Standing(state, revision, verdictId, approvalId);
  }
}
