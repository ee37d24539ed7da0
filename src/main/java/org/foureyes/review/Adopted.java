package org.foureyes.review;

/**
 * What the history keeps of a dispute that was settled for the second rating.
 *
 * @param verdict the second rating as a verdict
 * @param decision its approval
 */
public record Adopted(VerdictRow verdict, DecisionRow decision) {}
