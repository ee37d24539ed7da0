package org.foureyes.proposal;

import java.util.Set;
import org.foureyes.claim.ClaimEdit;
import org.jspecify.annotations.Nullable;

/**
 * What confirming proposals did, so that it can be taken back as one.
 *
 * @param claims the claims that were made; null if none was
 * @param sentences the sentences that were marked as without a factual claim
 */
public record Confirmed(@Nullable ClaimEdit claims, Set<Integer> sentences) {
  public Confirmed {
    sentences = Set.copyOf(sentences);
  }

  /** How many proposals were confirmed. */
  public int count() {
    return (claims == null ? 0 : claims.steps().size()) + sentences.size();
  }
}
