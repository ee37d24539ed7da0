package org.foureyes.ui.review;

/** What a reviewer wants to do with the verdict before them. */
enum Wish {
  APPROVE,
  RETURN,
  /** To settle a dispute for the second rating. */
  ADOPT
}
