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
 * @param overrideReason why it is proposed on less evidence than the desk asks for, up to 4,000
 *     characters, or empty
 * @param correction why the approved verdict has to be replaced; null unless it is to be
 */
public record VerdictDraft(
    Axis axis,
    @Nullable String rating,
    String rationale,
    Confidence confidence,
    @Nullable LocalDate asOf,
    String overrideReason,
    @Nullable CorrectionDraft correction) {

  /** A verdict that needs no excuse and corrects none. */
  public VerdictDraft(
      Axis axis,
      @Nullable String rating,
      String rationale,
      Confidence confidence,
      @Nullable LocalDate asOf) {
    this(axis, rating, rationale, confidence, asOf, "", null);
  }

  public VerdictDraft correcting(CorrectionDraft why) {
    return new VerdictDraft(axis, rating, rationale, confidence, asOf, overrideReason, why);
  }

  /** The same, with why less evidence is enough for it. */
  public VerdictDraft overriding(String why) {
    return new VerdictDraft(axis, rating, rationale, confidence, asOf, why, correction);
  }
}
