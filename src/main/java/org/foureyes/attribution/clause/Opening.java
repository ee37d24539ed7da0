package org.foureyes.attribution.clause;

/** What the first words of a stretch say of the clause that it begins. */
enum Opening {
  NONE,
  CONJUNCTION,
  /** A conjunction that is a preposition, an adverb or a comparison as well: als, wie, damit. */
  UNSURE_CONJUNCTION,
  QUESTION,
  RELATIVE
}
