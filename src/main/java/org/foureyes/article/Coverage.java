package org.foureyes.article;

/** Whether a sentence is accounted for. */
public enum Coverage {
  /** Nobody has looked yet. */
  OPEN,
  /** At least one claim that is not withdrawn touches it. */
  CLAIMED,
  /** A named person has said that it holds no factual claim. */
  NO_CLAIM
}
