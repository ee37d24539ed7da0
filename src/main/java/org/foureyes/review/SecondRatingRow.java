package org.foureyes.review;

import java.time.Instant;
import org.foureyes.user.AccountId;

/**
 * What a second person held true, in the scale of the verdict.
 *
 * @param blind whether it was given before the verdict's rating was shown
 * @param disputes whether it stands against the verdict, for a third person to settle
 */
public record SecondRatingRow(
    String rating,
    String rationale,
    Confidence confidence,
    boolean blind,
    boolean disputes,
    AccountId ratedBy,
    Instant ratedAt) {}
