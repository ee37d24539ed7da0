package org.foureyes.report;

/**
 * What a report that was written holds.
 *
 * @param claims how many it has
 * @param notApproved how many of them are not approved, and marked so
 * @param altered how many texts are not as the desk has them, because the reading program would
 *     have run them or cannot hold them: what is done to them is the format's
 */
public record ReportSummary(long claims, long notApproved, long altered) {}
