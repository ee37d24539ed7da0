package org.foureyes.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the check of a claim has come on one axis.
 *
 * @param revision the claim's revision since which nothing under a verdict on this axis has changed
 * @param verdictId the verdict that was proposed last, decided or not, if any
 * @param approvalId the decision that approved a verdict last, if any ever did
 */
public record Standing(
    ClaimState state, int revision, @Nullable UUID verdictId, @Nullable UUID approvalId) {

  /** Whether this verdict waits for a decision, and is about the claim as it is now. */
  public boolean awaits(UUID verdict, int verdictRevision) {
    return state.isUnderReview() && verdict.equals(verdictId) && revision <= verdictRevision;
  }

  /** Whether a verdict can be proposed in place of an approved one. */
  public boolean canBeCorrected() {
    return state.isCorrectable() && approvalId != null;
  }
}
