package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.KnownNames;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Holds the proposals to what they have reached on texts of our own, less two points. Two places
 * are the same if four fifths of the characters of both together are common to them.
 */
class OwnClaimsTest {
  private static final double SAME = 0.8;

  /** What is counted over all texts of a language. */
  private static final class Tally {
    int wanted;
    int found;
    int right;
    int exact;
    int kinds;
    int noClaimsWanted;
    int noClaimsRight;
    int shown;
    int shownRight;

    double f1() {
      return 200.0 * right / (wanted + found);
    }

    double exactF1() {
      return 200.0 * exact / (wanted + found);
    }

    double kindsRight() {
      return 100.0 * kinds / right;
    }

    double noClaimRecall() {
      return 100.0 * noClaimsRight / noClaimsWanted;
    }

    @Override
    public String toString() {
      return ("claims F1 %.1f (exactly %.1f), kinds right %.1f %%, no-claim sentences found %.1f %%,"
              + " right of those shown with 70 to 90 %%: %.1f %% of %d")
          .formatted(
              f1(), exactF1(), kindsRight(), noClaimRecall(), 100.0 * shownRight / shown, shown);
    }
  }

  @Test
  void germanProposalsDoNotFallBehindWhatTheyHaveReached() {
    Tally tally = tally("/proposal/own-claims-de.txt", Language.GERMAN);

    System.out.println("German proposals: " + tally);
    assertThat(tally.f1()).as("F1").isGreaterThan(92.5);
    assertThat(tally.kindsRight()).as("kinds").isGreaterThan(92.5);
    assertThat(tally.noClaimRecall()).as("sentences without a claim").isGreaterThan(98);
  }

  @Test
  void englishProposalsDoNotFallBehindWhatTheyHaveReached() {
    Tally tally = tally("/proposal/own-claims-en.txt", Language.ENGLISH);

    System.out.println("English proposals: " + tally);
    assertThat(tally.f1()).as("F1").isGreaterThan(88);
    assertThat(tally.kindsRight()).as("kinds").isGreaterThan(96);
    assertThat(tally.noClaimRecall()).as("sentences without a claim").isGreaterThan(98);
  }

  private static Tally tally(String resource, Language language) {
    Tally tally = new Tally();
    for (MarkedText marked : MarkedText.read(resource)) {
      count(marked, language, tally);
    }
    return tally;
  }

  private static void count(MarkedText marked, Language language, Tally tally) {
    List<Proposal> proposals = ProposalFixtures.proposals(marked.text(), language, KnownNames.NONE);
    tally.wanted += marked.claims().size();
    tally.noClaimsWanted += marked.noClaims().size();
    for (Proposal proposal : proposals) {
      BitSet chars = chars(proposal);
      switch (proposal) {
        case ProposedNoClaim none ->
            tally.noClaimsRight +=
                marked.noClaims().stream().anyMatch(one -> isSame(one, chars)) ? 1 : 0;
        case ProposedClaim claim -> count(claim, chars, marked, tally);
      }
    }
  }

  private static void count(ProposedClaim claim, BitSet chars, MarkedText marked, Tally tally) {
    Optional<MarkedText.Marked> gold =
        marked.claims().stream().filter(one -> isSame(one.chars(), chars)).findFirst();
    tally.found++;
    tally.right += gold.isPresent() ? 1 : 0;
    tally.exact += gold.filter(one -> one.chars().equals(chars)).isPresent() ? 1 : 0;
    tally.kinds +=
        gold.filter(one -> one.kind().equals(claim.draft().kind().name())).isPresent() ? 1 : 0;
    if (claim.confidence() >= 0.7 && claim.confidence() < 0.9) {
      tally.shown++;
      tally.shownRight += gold.isPresent() ? 1 : 0;
    }
  }

  private static BitSet chars(Proposal proposal) {
    BitSet chars = new BitSet();
    for (Span span : proposal.spans()) {
      chars.set(span.start(), span.end());
    }
    return chars;
  }

  private static boolean isSame(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return both.cardinality() >= SAME * either.cardinality();
  }
}
