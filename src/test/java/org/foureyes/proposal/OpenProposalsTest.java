package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

/** A proposal is open until somebody has answered it, and again when the answer is taken back. */
class OpenProposalsTest {
  private final Proposal first = claim(0, 40);
  private final Proposal second = claim(50, 90);
  private final Proposal sentence =
      new ProposedNoClaim(2, new Span(100, 130), Because.of("rule.question"), 0.9);
  private final List<List<Span>> claims = new ArrayList<>();
  private final List<List<Span>> rejected = new ArrayList<>();
  private final List<Span> noClaim = new ArrayList<>();

  @Test
  void allAreOpenAtFirst() {
    assertThat(open()).containsExactly(first, second, sentence);
  }

  @Test
  void aClaimOnHalfOfTheWordsAnswersAProposal() {
    claims.add(List.of(new Span(0, 19)));
    assertThat(open()).contains(first);

    claims.set(0, List.of(new Span(0, 20)));
    assertThat(open()).containsExactly(second, sentence);
  }

  @Test
  void severalClaimsAnswerAProposalTogether() {
    claims.add(List.of(new Span(0, 12)));
    claims.add(List.of(new Span(8, 22)));

    assertThat(open()).containsExactly(second, sentence);
  }

  @Test
  void aClaimOverSeveralSentencesAnswersAllOfThem() {
    claims.add(List.of(new Span(0, 140)));

    assertThat(open()).isEmpty();
  }

  @Test
  void anyClaimInASentenceAnswersThatItHasNone() {
    claims.add(List.of(new Span(128, 140)));

    assertThat(open()).containsExactly(first, second);
  }

  @Test
  void aRejectedPlaceStaysRejectedWhenItIsFoundALittleDifferently() {
    rejected.add(List.of(new Span(4, 40)));
    rejected.add(List.of(new Span(100, 130)));

    assertThat(open()).containsExactly(second);
  }

  @Test
  void aRejectedWordDoesNotRejectTheSentenceAroundIt() {
    rejected.add(List.of(new Span(0, 10)));

    assertThat(open()).contains(first);
  }

  @Test
  void whereAPersonSawNoClaimNoneIsProposed() {
    noClaim.add(new Span(45, 95));
    noClaim.add(new Span(100, 130));

    assertThat(open()).containsExactly(first);
  }

  @Test
  void aPlaceOfSeveralSpansIsComparedByTheirWords() {
    Proposal broken =
        new ProposedClaim(
            List.of(new Span(200, 220), new Span(260, 280)),
            ClaimDraft.of("x"),
            List.of(),
            List.of(),
            Because.of("rule.marks-alone"),
            Because.of("kind.event"),
            Because.of("priority.normal"),
            0.9);
    claims.add(List.of(new Span(220, 260)));

    assertThat(OpenProposals.of(List.of(broken), new Rejections(rejected), claims, noClaim))
        .containsExactly(broken);
    assertThat(broken.key()).isEqualTo("200-220,260-280");
  }

  private List<Proposal> open() {
    return OpenProposals.of(
        List.of(first, second, sentence), new Rejections(rejected), claims, noClaim);
  }

  private static Proposal claim(int start, int end) {
    return new ProposedClaim(
        List.of(new Span(start, end)),
        ClaimDraft.of("Es regnet."),
        List.of(),
        List.of(),
        Because.of("rule.own-statement"),
        Because.of("kind.event"),
        Because.of("priority.normal"),
        0.8);
  }
}
