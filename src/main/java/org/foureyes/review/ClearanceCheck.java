package org.foureyes.review;

import java.util.List;
import org.foureyes.article.SegmentRow;
import org.foureyes.claim.UnsettledClaim;

/**
 * What keeps an article from being cleared, each in reading order.
 *
 * @param open sentences that carry no claim and of which nobody has said that they hold none
 * @param unconfirmed sentences of which one person has said that they hold no factual claim
 * @param claims that are open, under review, returned, disputed, stale or without a place
 */
public record ClearanceCheck(
    List<SegmentRow> open, List<SegmentRow> unconfirmed, List<UnsettledClaim> claims) {
  public ClearanceCheck {
    open = List.copyOf(open);
    unconfirmed = List.copyOf(unconfirmed);
    claims = List.copyOf(claims);
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return open.isEmpty() && unconfirmed.isEmpty() && claims.isEmpty();
  }
}
