package org.foureyes.report;

/**
 * What a report that was written holds.
 *
 * @param claims how many it has
 * @param notApproved how many of them are not approved, and marked so
 * @param neutralised how many texts got an apostrophe in front, because a spreadsheet would have
 *     run them as a formula
 */
public record ReportSummary(long claims, long notApproved, long neutralised) {}
