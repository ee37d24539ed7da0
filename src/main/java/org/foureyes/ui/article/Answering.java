package org.foureyes.ui.article;

import java.util.List;
import java.util.Optional;
import org.foureyes.article.ArticleDetail;
import org.foureyes.common.RuleViolation;
import org.foureyes.proposal.Confirmed;
import org.foureyes.proposal.Proposal;
import org.foureyes.ui.article.UndoStep.OfConfirmed;
import org.foureyes.ui.article.UndoStep.OfRejection;

/** What a user answers to proposals; each answer can be undone as one step. */
final class Answering {
  private final WorkbenchServices services;
  private final ArticleDetail article;
  private final Editing editing;

  Answering(WorkbenchServices services, ArticleDetail article, Editing editing) {
    this.services = services;
    this.article = article;
    this.editing = editing;
  }

  /**
   * Makes claims of them, or marks their sentences.
   *
   * @return what was done; empty if it was refused, or answered by others in the meantime
   */
  Optional<OfConfirmed> confirm(List<Proposal> proposals) {
    return editing.attempt(() -> {
      Confirmed done = services.confirmation().confirm(article.id(), proposals);
      if (done.count() == 0) {
        throw RuleViolation.of("proposal.ui.answered");
      }
      return new OfConfirmed(article.versionId(), done.claims(), done.sentences(), proposals, true);
    });
  }

  void reject(Proposal proposal) {
    editing.attempt(() -> {
      services.proposals().reject(article.id(), proposal);
      return new OfRejection(article.id(), proposal, true);
    });
  }
}
