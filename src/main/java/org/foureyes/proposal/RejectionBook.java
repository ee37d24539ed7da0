package org.foureyes.proposal;

import java.util.List;
import java.util.Map;
import org.foureyes.article.ArticleDetail;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Which proposals people have rejected. Called within a transaction. */
@Component
class RejectionBook {
  private final RejectionRepository rejections;
  private final History history;

  RejectionBook(RejectionRepository rejections, History history) {
    this.rejections = rejections;
    this.history = history;
  }

  List<List<Span>> places(ArticleDetail article) {
    return rejections.of(article.versionId().value()).stream().map(Rejection::place).toList();
  }

  void add(ArticleDetail article, Proposal proposal) {
    RejectionKey key = RejectionKey.of(article.versionId(), proposal);
    if (!rejections.existsById(key)) {
      Stamp stamp = history.stamp();
      rejections.save(new Rejection(key, stamp));
      record(article, "rejected", proposal, stamp);
    }
  }

  void remove(ArticleDetail article, Proposal proposal) {
    rejections
        .findById(RejectionKey.of(article.versionId(), proposal))
        .ifPresent(rejection -> {
          rejections.delete(rejection);
          record(article, "restored", proposal, history.stamp());
        });
  }

  private void record(ArticleDetail article, String action, Proposal proposal, Stamp stamp) {
    history.record(
        new Change(
            Subject.PROPOSAL,
            article.id().value(),
            article.id().value(),
            action,
            null,
            Map.of("spans", proposal.key(), "rule", proposal.why().key())),
        new ProposalsChanged(article.id(), stamp.by()));
  }
}
