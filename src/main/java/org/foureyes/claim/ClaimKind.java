package org.foureyes.claim;

/** What a claim is about, which decides how it is checked. */
public enum ClaimKind {
  EVENT,
  QUOTE,
  NUMBER,
  DATE,
  IDENTITY,
  CAUSE,
  PREDICTION,
  OPINION,
  CHARACTERISATION
}
