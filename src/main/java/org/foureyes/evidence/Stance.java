package org.foureyes.evidence;

/** What a piece of evidence says of the claim. */
public enum Stance {
  SUPPORTS,
  REFUTES,
  /** Neither, but needed to understand it. */
  CONTEXT
}
