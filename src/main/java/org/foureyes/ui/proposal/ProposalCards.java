package org.foureyes.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.ProposedClaim;
import org.foureyes.proposal.ProposedNoClaim;
import org.foureyes.ui.component.ProposalCard;
import org.foureyes.ui.component.ProposalMark;

/** How a proposal is shown in the list and on the text, in the language of the present user. */
public final class ProposalCards {
  /** The panel has the whole; the list need not carry a sentence of 20,000 characters. */
  private static final int LONGEST = 240;

  private ProposalCards() {}

  /**
   * @param text of the article
   */
  public static ProposalCard card(Proposal proposal, String text) {
    return switch (proposal) {
      case ProposedClaim claim ->
          card(claim, claim.draft().wording(), "", ProposalWords.chain(claim.chain()));
      case ProposedNoClaim none ->
          card(
              none,
              ProposalWords.quote(none, text),
              I18NProvider.translate("proposal.ui.no-claim"),
              "");
    };
  }

  public static ProposalMark mark(Proposal proposal) {
    return new ProposalMark(proposal.key(), proposal instanceof ProposedNoClaim);
  }

  private static ProposalCard card(Proposal proposal, String wording, String tag, String chain) {
    return new ProposalCard(
        proposal.key(),
        proposal.start(),
        shortened(wording),
        tag,
        chain,
        ProposalWords.confidence(proposal),
        ProposalWords.percent(proposal));
  }

  private static String shortened(String wording) {
    if (wording.length() <= LONGEST) {
      return wording;
    }
    int end = wording.offsetByCodePoints(0, wording.codePointCount(0, LONGEST - 1));
    return wording.substring(0, end).stripTrailing() + "…";
  }
}
