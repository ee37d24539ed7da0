package org.foureyes.review;

import java.time.LocalDate;
import org.foureyes.rating.Axis;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer says. Nothing is required to hold a draft; {@link Verdicts#missing} tells what is
 * required to propose it.
 *
 * @param rating id of a rating of the desk's present scale for the axis, or null while none is
 *     chosen
 * @param rationale up to 100,000 characters
 * @param asOf the day for which the verdict holds, or null for the day of the proposal
 */
public record VerdictDraft(
    Axis axis,
    @Nullable String rating,
    String rationale,
    Confidence confidence,
    @Nullable LocalDate asOf) {}
