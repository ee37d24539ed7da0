package org.foureyes.review;

/** What has become of a verdict in review. */
public enum Outcome {
  APPROVED,
  RETURNED,
  /** A second person holds something else true; a third is to settle it. */
  DISPUTED
}
