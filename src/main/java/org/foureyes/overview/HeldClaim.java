package org.foureyes.overview;

import java.time.Instant;
import java.util.List;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.HopDetail;
import org.jspecify.annotations.Nullable;

/**
 * What the desk held of a claim at a moment.
 *
 * @param wording as it was then
 * @param chain as it was then, with names as they were recorded
 * @param withdrawn whether it had been taken out of the report
 * @param content whether it is so: the verdict approved last; null if none had been approved
 * @param attribution whether they said it: the same
 */
public record HeldClaim(
    ClaimId id,
    String wording,
    List<HopDetail> chain,
    boolean withdrawn,
    @Nullable Held content,
    @Nullable Held attribution) {
  public HeldClaim {
    chain = List.copyOf(chain);
  }

  /**
   * An approved verdict.
   *
   * @param proposedBy display name as it is today, as is {@code decidedBy}
   * @param stale whether something under it had been changed since, so that it no longer held
   */
  public record Held(
      String scaleId,
      int scaleVersion,
      String rating,
      String rationale,
      String proposedBy,
      String decidedBy,
      Instant decidedAt,
      boolean stale) {}
}
