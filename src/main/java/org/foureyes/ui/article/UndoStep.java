package org.foureyes.ui.article;

import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimEdit;

/** One action of the user that Ctrl+Z takes back as one. */
sealed interface UndoStep {
  /** Claims were made, changed or withdrawn. */
  record OfClaims(ClaimEdit edit) implements UndoStep {}

  /**
   * A sentence was marked as without a factual claim, or opened again.
   *
   * @param marked whether it is marked now
   */
  record OfSentence(VersionId version, int ordinal, boolean marked) implements UndoStep {}
}
