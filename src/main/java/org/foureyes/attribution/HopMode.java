package org.foureyes.attribution;

/** How the words are given. */
public enum HopMode {
  /** Verbatim, in quotation marks. */
  DIRECT,
  /** In other words, marked as speech: "dass", Konjunktiv, "that". */
  INDIRECT,
  /** Only that something was said, not how. */
  REPORTED,
  /** Speech without a frame that continues a speaker. */
  FREE_INDIRECT
}
