package org.foureyes.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.LastEditors;
import org.foureyes.claim.Step;
import org.foureyes.rating.Axis;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that was proposed, and what became of it.
 *
 * @param revision the claim's revision that it was proposed for
 * @param editors who had last edited that revision
 * @param overrideReason why it was proposed on less evidence than the desk asks for, or empty
 * @param correction null unless it corrects an earlier verdict
 * @param secondRatings what others held true, in the order in which they said it
 * @param dispute null unless one of them disputes it
 * @param decision null while undecided
 */
public record VerdictRow(
    VerdictId id,
    ClaimId claimId,
    Axis axis,
    String scaleId,
    int scaleVersion,
    String rating,
    String rationale,
    Confidence confidence,
    LocalDate asOf,
    int revision,
    LastEditors editors,
    AccountId proposedBy,
    Instant proposedAt,
    String overrideReason,
    @Nullable CorrectionRow correction,
    List<SecondRatingRow> secondRatings,
    @Nullable DisputeRow dispute,
    @Nullable DecisionRow decision) {
  public VerdictRow {
    // Entries of the history from before there were any have none.
    overrideReason = Objects.requireNonNullElse(overrideReason, "");
    secondRatings = List.copyOf(Objects.requireNonNullElse(secondRatings, List.of()));
  }

  /** What a person held true of it, if they said so. */
  public Optional<SecondRatingRow> ratingBy(AccountId person) {
    return secondRatings.stream().filter(rating -> rating.ratedBy().equals(person)).findFirst();
  }

  /** What its decision or approval brings the claim: a verdict, or one in place of another. */
  Step approval() {
    return correction == null ? Step.APPROVE : Step.APPROVE_CORRECTION;
  }
}
