package org.foureyes.rating;

/** The question that a scale answers. Each has its own verdict. */
public enum Axis {
  /** Is it so? */
  CONTENT,
  /** Did the source that the article names say it? */
  ATTRIBUTION
}
