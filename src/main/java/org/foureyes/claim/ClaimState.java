package org.foureyes.claim;

import java.util.Set;

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

  private static final Set<ClaimState> PROPOSABLE =
      Set.of(OPEN, ASSIGNED, IN_RESEARCH, RETURNED, STALE);

  /** Whether a verdict can be proposed now. */
  public boolean isProposable() {
    return PROPOSABLE.contains(this);
  }
}
