package org.foureyes.attribution;

/** What somebody in an attribution chain does. */
public enum HopRole {
  /** Is said to have said it. */
  SPEAKER,
  /** Reports it from own research. */
  REPORTER,
  /** Passes on what others said. */
  RELAY
}
