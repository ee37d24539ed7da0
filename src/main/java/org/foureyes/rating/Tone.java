package org.foureyes.rating;

/** How a rating is meant to look at a glance; never the only carrier of its meaning. */
public enum Tone {
  /** The claim holds. */
  OK,
  /** The claim must not be used without further work or words. */
  WAIT,
  /** The claim does not hold. */
  BAD,
  /** The scale takes no side. */
  OPEN
}
