package org.foureyes.claim;

import java.util.UUID;

/**
 * A claim that keeps its article from being cleared.
 *
 * @param state on the content axis
 * @param attribution on the attribution axis
 */
public record UnsettledClaim(
    ClaimId id, String wording, ClaimState state, ClaimState attribution, AnchorState anchor) {
  UnsettledClaim(
      UUID id, String wording, ClaimState state, ClaimState attribution, AnchorState anchor) {
    this(new ClaimId(id), wording, state, attribution, anchor);
  }
}
