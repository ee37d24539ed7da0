package org.foureyes.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is stored about a verdict besides itself. */
record VerdictParts(
    @Nullable CorrectionRow correction,
    List<SecondRatingRow> secondRatings,
    @Nullable DisputeRow dispute,
    @Nullable DecisionRow decision) {
  static VerdictParts proposed(@Nullable CorrectionRow correction) {
    return new VerdictParts(correction, List.of(), null, null);
  }
}
