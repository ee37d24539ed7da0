package org.foureyes.ui.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foureyes.article.ArticleDetail;
import org.foureyes.proposal.OpenProposals;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.Rejections;
import org.foureyes.ui.proposal.ProposalCards;
import org.foureyes.ui.proposal.ProposalDiff;

/**
 * The proposals of an article that nobody has answered, on its text and in its list. They are sent
 * once; after that only what differs.
 */
final class ProposalLayer {
  private final WorkbenchServices services;
  private final ArticleDetail article;
  private final ArticleCanvas canvas;
  private List<Proposal> all = List.of();
  private Rejections rejections = Rejections.NONE;
  private Map<String, Proposal> open = Map.of();

  ProposalLayer(WorkbenchServices services, ArticleDetail article, ArticleCanvas canvas) {
    this.services = services;
    this.article = article;
    this.canvas = canvas;
  }

  /** The browser has a new text and list, which show no proposals. */
  void clear() {
    all = List.of();
    open = Map.of();
  }

  /** These are the proposals, answered or not. */
  void found(List<Proposal> proposals) {
    all = List.copyOf(proposals);
    refresh(true);
  }

  /**
   * Something has been answered, or an answer taken back.
   *
   * @param rejected whether others than before may be rejected
   */
  void refresh(boolean rejected) {
    if (all.isEmpty() && open.isEmpty()) {
      return;
    }
    if (rejected) {
      rejections = services.proposals().rejections(article.id());
    }
    Map<String, Proposal> before = open;
    open =
        ProposalDiff.byKey(
            OpenProposals.of(
                all,
                rejections,
                canvas.outline().items().stream().map(Outline.Item::spans).toList(),
                canvas.sentences().noClaim()));
    ProposalDiff diff = ProposalDiff.between(before, open);
    if (!diff.isEmpty()) {
      String text = services.articles().text(article.id());
      canvas
          .list()
          .patchProposals(
              diff.changed().stream().map(each -> ProposalCards.card(each, text)).toList(),
              diff.removed());
      canvas
          .text()
          .patchProposals(
              diff.changed().stream().map(ProposalCards::mark).toList(), diff.removed());
    }
  }

  Collection<Proposal> open() {
    return open.values();
  }

  Optional<Proposal> get(String key) {
    return Optional.ofNullable(open.get(key));
  }

  /** How many there are, answered or not. */
  int total() {
    return all.size();
  }
}
