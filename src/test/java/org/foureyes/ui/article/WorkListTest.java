package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.proposal.Because;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.ProposedNoClaim;
import org.foureyes.text.Span;
import org.foureyes.ui.article.WorkList.Entry;
import org.foureyes.ui.proposal.ListOrder;
import org.junit.jupiter.api.Test;

class WorkListTest {
  private static final ClaimId FIRST = new ClaimId(new UUID(0, 1));
  private static final ClaimId LAST = new ClaimId(new UUID(0, 2));
  private static final Entry A_CLAIM = new Entry.OfClaim(FIRST);
  private static final Entry WEAK = new Entry.OfProposal("10-20");
  private static final Entry STRONG = new Entry.OfProposal("30-40");
  private static final Entry LAST_CLAIM = new Entry.OfClaim(LAST);

  private static Outline.Item claim(ClaimId id, int start) {
    return new Outline.Item(id, 1, ClaimState.OPEN, start, List.of(new Span(start, start + 5)));
  }

  private static Proposal proposal(int start, double confidence) {
    return new ProposedNoClaim(
        0, new Span(start, start + 10), Because.of("rule.headline"), confidence);
  }

  private static WorkList list(ListOrder order) {
    return WorkList.of(
        List.of(claim(LAST, 50), claim(FIRST, 10)),
        List.of(proposal(10, 0.6), proposal(30, 0.9)),
        order);
  }

  private static List<Entry> walk(WorkList list) {
    return java.util.stream.Stream.iterate(
            list.after(null),
            java.util.Optional::isPresent,
            entry -> list.after(entry.orElseThrow()))
        .map(java.util.Optional::orElseThrow)
        .toList();
  }

  @Test
  void inTheOrderOfTheArticleAClaimStandsBeforeAProposalOfTheSamePlace() {
    assertThat(walk(list(ListOrder.ARTICLE))).containsExactly(A_CLAIM, WEAK, STRONG, LAST_CLAIM);
  }

  @Test
  void theStrongestProposalComesFirstAndClaimsComeLast() {
    assertThat(walk(list(ListOrder.STRONGEST))).containsExactly(STRONG, WEAK, A_CLAIM, LAST_CLAIM);
  }

  @Test
  void theWayBackEndsAtTheFirst() {
    WorkList list = list(ListOrder.ARTICLE);
    assertThat(list.before(null)).contains(LAST_CLAIM);
    assertThat(list.before(WEAK)).contains(A_CLAIM);
    assertThat(list.before(A_CLAIM)).isEmpty();
  }

  @Test
  void afterTheLastProposalThoseBeforeItFollow() {
    WorkList list = list(ListOrder.ARTICLE);
    assertThat(list.proposalsAfter("10-20")).containsExactly("30-40");
    assertThat(list.proposalsAfter("30-40")).containsExactly("10-20");
  }
}
