package org.foureyes.job;

/** What becomes of a claim in the course of the job. */
enum Fate {
  /** Nobody proposes a verdict. */
  UNDECIDED,
  PROPOSED,
  APPROVED,
  RETURNED,
  /** Approved, and then the editor rewords it. */
  STALE
}
