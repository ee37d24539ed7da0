package org.foureyes.article;

import org.foureyes.text.Span;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a version.
 *
 * @param ordinal from 0, in reading order
 * @param noClaimBy who has said that it holds no factual claim, if anybody has
 * @param confirmedBy the second person who has confirmed that, if anybody has
 */
public record SegmentRow(
    int ordinal,
    Span span,
    Coverage coverage,
    @Nullable AccountId noClaimBy,
    @Nullable AccountId confirmedBy) {

  /** A sentence of which nobody has said anything. */
  public SegmentRow(int ordinal, Span span, Coverage coverage) {
    this(ordinal, span, coverage, null, null);
  }

  /** Whether a second person has still to confirm that it holds no factual claim. */
  public boolean isUnconfirmed() {
    return coverage == Coverage.NO_CLAIM && confirmedBy == null;
  }
}
