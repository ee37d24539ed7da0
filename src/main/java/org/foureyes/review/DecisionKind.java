package org.foureyes.review;

/** What a second person decides on a verdict. */
public enum DecisionKind {
  APPROVE,
  RETURN
}
