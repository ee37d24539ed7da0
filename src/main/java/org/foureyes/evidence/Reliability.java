package org.foureyes.evidence;

/**
 * How far the source of a work can be relied on, by its record: the letters of the Admiralty system
 * (NATO, AJP-2.1).
 */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Cannot be judged. */
  F
}
