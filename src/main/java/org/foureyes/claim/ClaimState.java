package org.foureyes.claim;

/** How far the check of a claim has come. */
public enum ClaimState {
  OPEN,
  ASSIGNED,
  IN_RESEARCH,
  PROPOSED,
  APPROVED,
  RETURNED,
  DISPUTED,
  /** Was approved; wording, attribution or evidence have changed since. */
  STALE,
  CORRECTED,
  WITHDRAWN;

  /** Whether a verdict can be proposed now that corrects none. */
  public boolean isProposable() {
    return StateMachine.after(this, Step.PROPOSE).isPresent();
  }

  /** Whether a verdict can be proposed now in place of the approved one. */
  public boolean isCorrectable() {
    return StateMachine.after(this, Step.CORRECT).isPresent();
  }

  /** Whether a verdict waits for a second person or a third. */
  public boolean isUnderReview() {
    return this == PROPOSED || this == DISPUTED;
  }

  /** Whether an approved verdict holds. */
  public boolean isSettled() {
    return this == APPROVED || this == CORRECTED;
  }

  /** Whether there was a verdict and a new one is needed. */
  public boolean isToBeDoneAgain() {
    return this == RETURNED || this == STALE;
  }
}
