package org.foureyes.proposal;

import java.util.Collection;
import java.util.List;
import org.foureyes.text.Span;

/**
 * Which proposals nobody has answered yet. A claim proposal is answered by claims on at least half
 * of its words, by a rejection of about the same place, or where a person has seen no factual
 * claim; a "no factual claim" proposal by any claim or mark on its sentence, or by its rejection.
 * Since nothing but places is compared, an answer stays one when the engine later finds the same
 * thing a little differently, and undoing an answer brings the proposal back.
 */
public final class OpenProposals {
  /** From this share on two places are the same. */
  private static final double SAME = 0.5;

  private final Places rejected;
  private final Places claimed;
  private final Places noClaim;

  private OpenProposals(Places rejected, Places claimed, Places noClaim) {
    this.rejected = rejected;
    this.claimed = claimed;
    this.noClaim = noClaim;
  }

  /**
   * The open ones, in the order given.
   *
   * @param claims the spans of each claim that is not withdrawn
   * @param noClaim the sentences in which a person has seen no factual claim
   */
  public static List<Proposal> of(
      List<Proposal> all,
      Rejections rejected,
      Collection<List<Span>> claims,
      Collection<Span> noClaim) {
    OpenProposals open =
        new OpenProposals(
            new Places(rejected.places()),
            new Places(claims),
            new Places(noClaim.stream().map(List::of).toList()));
    return all.stream().filter(open::isOpen).toList();
  }

  private boolean isOpen(Proposal proposal) {
    if (rejected.holdLike(proposal.spans(), SAME) || noClaim.touch(proposal.spans())) {
      return false;
    }
    return switch (proposal) {
      case ProposedClaim claim -> claimed.shareOf(claim.spans()) < SAME;
      case ProposedNoClaim sentence -> !claimed.touch(sentence.spans());
    };
  }
}
