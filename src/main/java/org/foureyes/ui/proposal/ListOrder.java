package org.foureyes.ui.proposal;

import java.util.Comparator;
import org.foureyes.proposal.Proposal;

/** The order of the list beside the text. The browser sorts its cards in the same way. */
public enum ListOrder {
  /** As the article reads. */
  ARTICLE(Comparator.comparing(Proposal::start).thenComparing(Proposal::key)),
  /** Proposals before claims, the surest first. */
  STRONGEST(
      Comparator.comparing(ProposalWords::percent)
          .reversed()
          .thenComparing(Proposal::start)
          .thenComparing(Proposal::key));

  private final Comparator<Proposal> comparator;

  ListOrder(Comparator<Proposal> comparator) {
    this.comparator = comparator;
  }

  /** Proposals in this order. */
  public Comparator<Proposal> comparator() {
    return comparator;
  }
}
