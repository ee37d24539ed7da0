package org.foureyes.ui.article;

import java.util.List;
import java.util.Set;
import org.foureyes.article.ArticleId;
import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.proposal.Proposal;
import org.jspecify.annotations.Nullable;

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

  /**
   * Proposals were confirmed, or that was taken back.
   *
   * @param claims those that were made, or withdrawn again; null if there are none
   * @param sentences those that were marked as without a factual claim, or opened again
   * @param confirmed whether the proposals are confirmed now
   */
  record OfConfirmed(
      VersionId version,
      @Nullable ClaimEdit claims,
      Set<Integer> sentences,
      List<Proposal> proposals,
      boolean confirmed)
      implements UndoStep {
    /** How many claims and sentences it is about. */
    int count() {
      return (claims == null ? 0 : claims.steps().size()) + sentences.size();
    }
  }

  /**
   * A proposal was rejected, or that was taken back.
   *
   * @param rejected whether it is rejected now
   */
  record OfRejection(ArticleId article, Proposal proposal, boolean rejected) implements UndoStep {}
}
