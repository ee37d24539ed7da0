package org.foureyes.review;

import org.jspecify.annotations.Nullable;

/**
 * How far blind second ratings on a scale agree with the verdicts.
 *
 * @param pairs how many verdicts were rated blind, both ratings having a value on the scale
 * @param alpha Krippendorff's alpha for ordinal data: 1 for full agreement, 0 for what chance would
 *     give, below 0 for less; null without two different values
 */
public record Agreement(String scaleId, int scaleVersion, int pairs, @Nullable Double alpha) {}
