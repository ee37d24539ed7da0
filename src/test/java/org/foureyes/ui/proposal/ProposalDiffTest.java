package org.foureyes.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foureyes.proposal.Because;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.ProposedNoClaim;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

class ProposalDiffTest {
  private static Proposal proposal(int start, double confidence) {
    return new ProposedNoClaim(
        0, new Span(start, start + 10), Because.of("rule.headline"), confidence);
  }

  private static ProposalDiff diff(List<Proposal> before, List<Proposal> now) {
    return ProposalDiff.between(ProposalDiff.byKey(before), ProposalDiff.byKey(now));
  }

  @Test
  void onlyWhatDiffersIsTold() {
    ProposalDiff diff =
        diff(
            List.of(proposal(0, 0.9), proposal(20, 0.9), proposal(40, 0.9)),
            List.of(proposal(0, 0.9), proposal(40, 0.5), proposal(60, 0.9)));
    assertThat(diff.changed()).containsExactly(proposal(40, 0.5), proposal(60, 0.9));
    assertThat(diff.removed()).containsExactly("20-30");
  }

  @Test
  void theSameAgainIsNoDifference() {
    assertThat(diff(List.of(proposal(0, 0.9)), List.of(proposal(0, 0.9))).isEmpty()).isTrue();
  }

  @Test
  void ofTwoProposalsForOnePlaceTheFirstCounts() {
    assertThat(ProposalDiff.byKey(List.of(proposal(0, 0.9), proposal(0, 0.4))).values())
        .containsExactly(proposal(0, 0.9));
  }
}
