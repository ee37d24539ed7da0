package org.foureyes.ui.component;

/** What a person wants to do with a selected stretch of text for the claim at hand. */
public enum SpanMode {
  /** The stretch becomes the claim's only span. */
  REPLACE,
  /** The stretch is added to the claim's spans. */
  ADD,
  /** The stretch is the cue: the words that attribute the claim. */
  CUE
}
