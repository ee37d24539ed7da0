package org.foureyes.claim;

/** The parts of a claim that a verdict rests on. */
enum Part {
  WORDING,
  ATTRIBUTION,
  EVIDENCE,
  /** A new claim. */
  ALL
}
