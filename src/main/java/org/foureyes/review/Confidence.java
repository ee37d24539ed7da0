package org.foureyes.review;

/** How sure the proposer is of a verdict. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH
}
