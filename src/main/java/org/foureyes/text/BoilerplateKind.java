package org.foureyes.text;

/** What words are that stand in an article without being its text. */
public enum BoilerplateKind {
  /** A link to another article, with the words that say so: "Lesen Sie auch: …". */
  TEASER,
  /** The headline of another article, dropped in without a word on it. */
  HEADLINE,
  /** What stands under a picture, or who took it. */
  CAPTION,
  /** Who wrote the article. */
  BYLINE,
  /** The agency or the owner that the text comes from. */
  CREDIT
}
