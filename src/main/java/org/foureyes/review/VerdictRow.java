package org.foureyes.review;

import java.time.Instant;
import java.time.LocalDate;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.LastEditors;
import org.foureyes.rating.Axis;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that was proposed, and what became of it.
 *
 * @param revision the claim's revision that it was proposed for
 * @param editors who had last edited that revision
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
    @Nullable DecisionRow decision) {}
