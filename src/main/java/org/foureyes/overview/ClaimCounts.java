package org.foureyes.overview;

/**
 * How many claims there are.
 *
 * @param notApproved how many of them no second person has approved as they now are
 */
public record ClaimCounts(long claims, long notApproved) {}
