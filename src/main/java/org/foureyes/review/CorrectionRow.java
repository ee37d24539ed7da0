package org.foureyes.review;

/**
 * That a verdict corrects an earlier one.
 *
 * @param corrects the verdict that was approved and turned out to be wrong
 */
public record CorrectionRow(VerdictId corrects, CorrectionDraft content) {}
