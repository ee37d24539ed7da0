package org.foureyes.review;

import org.jspecify.annotations.Nullable;

/**
 * What a second person holds true.
 *
 * @param rating id of a rating of the verdict's own scale, or null while none is chosen
 * @param rationale required, up to 100,000 characters
 */
public record SecondRatingDraft(@Nullable String rating, String rationale, Confidence confidence) {}
