package org.foureyes.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.article.Coverage.CLAIMED;
import static org.foureyes.article.Coverage.OPEN;

import java.util.List;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.source.SourceId;
import org.foureyes.text.PartialDate;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an editor does with claims, and that the coverage of the sentences follows. */
class ClaimsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends ClaimCases {
    @Test
    void aSentenceIsMadeAClaim() {
      ClaimId claim = add(FIRST);

      ClaimDetail detail = get(claim);
      assertThat(detail.state()).isEqualTo(ClaimState.OPEN);
      assertThat(detail.content().quote()).isEqualTo("CNN berichtet von Plänen.");
      assertThat(detail.content().spans()).containsExactly(FIRST);
      assertThat(detail.provenance().createdBy()).isEqualTo(idOf(anna));
      assertThat(coverage()).containsExactly(CLAIMED, OPEN, OPEN);
    }

    @Test
    void partOfASentenceIsAClaimAndCoversTheSentence() {
      ClaimId claim = add(new Span(34, 55));

      assertThat(get(claim).content().quote()).isEqualTo("meldet etwas anderes.");
      assertThat(coverage()).containsExactly(OPEN, CLAIMED, OPEN);
    }

    @Test
    void aClaimOfTwoPlacesCoversBothSentencesAndNotTheOneBetween() {
      ClaimId claim = add(new Span(0, 3), new Span(56, 59));

      assertThat(get(claim).content().quote()).isEqualTo("CNN … Das");
      assertThat(coverage()).containsExactly(CLAIMED, OPEN, CLAIMED);
    }

    @Test
    void placesAreKeptInReadingOrderAndTouchingOnesBecomeOne() {
      ClaimId claim = add(new Span(26, 32), new Span(4, 13), new Span(0, 4));

      assertThat(get(claim).content().spans()).containsExactly(new Span(0, 13), new Span(26, 32));
    }

    @Test
    void aClaimAcrossASentenceEndCoversBoth() {
      add(new Span(18, 32));

      assertThat(coverage()).containsExactly(CLAIMED, CLAIMED, OPEN);
    }

    @Test
    void twoClaimsMayOverlapAndOneOfThemGoes() {
      ClaimId one = add(FIRST);
      add(new Span(4, 40));

      withdraw(one);

      assertThat(coverage()).containsExactly(CLAIMED, CLAIMED, OPEN);
    }

    @Test
    void rewordingChangesWordsAndKeepsThePlace() {
      ClaimId claim = add(FIRST);
      ClaimDraft draft =
          new ClaimDraft("  CNN kennt Pläne  ", ClaimKind.NUMBER, false, Priority.HIGH);

      desk.as(anna, () -> claims.reword(claim, version(claim), draft));

      ClaimDetail detail = get(claim);
      assertThat(detail.content().claim())
          .isEqualTo(new ClaimDraft("CNN kennt Pläne", ClaimKind.NUMBER, false, Priority.HIGH));
      assertThat(detail.content().spans()).containsExactly(FIRST);
      assertThat(detail.revision()).isEqualTo(2);
    }

    @Test
    void aChangeOfPriorityIsNoRevision() {
      ClaimId claim = add(FIRST);
      ClaimDraft old = get(claim).content().claim();
      ClaimDraft draft = new ClaimDraft(old.wording(), old.kind(), old.checkable(), Priority.LOW);

      desk.as(anna, () -> claims.reword(claim, version(claim), draft));

      assertThat(get(claim).content().claim().priority()).isEqualTo(Priority.LOW);
      assertThat(get(claim).revision()).isOne();
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
      ClaimId claim = add(FIRST);
      ClaimDetail before = get(claim);

      desk.run(
          anna,
          () -> {
            claims.reword(claim, before.version(), before.content().claim());
            claims.respan(claim, before.version(), before.content().spans());
            claims.attribute(claim, before.version(), List.of());
          });

      assertThat(get(claim)).isEqualTo(before);
      assertThat(actions(claim)).containsExactly("created");
    }

    @Test
    void aClaimMovesAndCoverageMovesWithIt() {
      ClaimId claim = add(FIRST);

      desk.as(anna, () -> claims.respan(claim, version(claim), List.of(SECOND)));

      assertThat(get(claim).content().quote()).isEqualTo("Reuters meldet etwas anderes.");
      assertThat(coverage()).containsExactly(OPEN, CLAIMED, OPEN);
    }

    @Test
    void aChainIsKeptInItsOrderWithAllThatIsKnown() {
      ClaimId claim = add(FIRST);
      SourceId cnn = source("CNN");
      List<HopDraft> chain =
          List.of(
              new HopDraft(
                  cnn,
                  null,
                  HopRole.REPORTER,
                  HopMode.REPORTED,
                  "berichtet",
                  new Span(4, 13),
                  Namedness.NAMED,
                  null,
                  PartialDate.parse("2022-02-11"),
                  "Washington"),
              HopDraft.anonymous("zwei hochrangige Beamte", 2, HopMode.INDIRECT, "laut"));

      desk.as(anna, () -> claims.attribute(claim, version(claim), chain));

      ClaimDetail detail = get(claim);
      assertThat(detail.content().chain()).extracting(HopDetail::hop).isEqualTo(chain);
      assertThat(detail.content().chain())
          .extracting(HopDetail::name)
          .containsExactly(nameOf(cnn), "zwei hochrangige Beamte");
      desk.as(anna, () -> claims.attribute(claim, version(claim), chain.reversed()));
      assertThat(get(claim).content().chain())
          .extracting(HopDetail::hop)
          .isEqualTo(chain.reversed());
    }

    @Test
    void aWithdrawnClaimKeepsItsReasonAndCoversNothing() {
      ClaimId claim = add(FIRST);

      desk.as(anna, () -> claims.withdraw(claim, version(claim), " Keine Tatsache "));

      ClaimDetail detail = get(claim);
      assertThat(detail.state()).isEqualTo(ClaimState.WITHDRAWN);
      assertThat(detail.content().withdrawnReason())
          .isEqualTo(new WithdrawnReason("Keine Tatsache"));
      assertThat(detail.content().withdrawnReason().getCodes()).isNull();
      assertThat(coverage()).containsOnly(OPEN);
    }

    @Test
    void aClaimIsSplitAtTheCursorAndBothKeepTheChain() {
      List<HopDraft> chain = List.of(HopDraft.anonymous("jemand", null, HopMode.INDIRECT, "laut"));
      Span both = new Span(0, 55);
      ClaimId claim =
          desk.as(
              anna,
              () ->
                  claims
                      .add(article, List.of(both), ClaimDraft.of(both.text(text)), chain)
                      .claim());

      ClaimEdit edit = desk.as(anna, () -> surgery.splitAt(claim, version(claim), 25));

      ClaimContent first = get(claim).content();
      ClaimContent second = get(edit.claim()).content();
      assertThat(first.claim().wording()).isEqualTo("CNN berichtet von Plänen.");
      assertThat(second.claim().wording()).isEqualTo("Reuters meldet etwas anderes.");
      assertThat(second.spans()).containsExactly(SECOND);
      assertThat(second.hops()).isEqualTo(chain);
      assertThat(coverage()).containsExactly(CLAIMED, CLAIMED, OPEN);
    }

    @Test
    void anOwnWordingStaysWithTheFirstPart() {
      ClaimId claim = add(new Span(0, 55));

      ClaimEdit edit = desk.as(anna, () -> surgery.splitAt(claim, version(claim), 25));

      assertThat(get(claim).content().claim().wording()).isEqualTo("Eine Aussage");
      assertThat(get(edit.claim()).content().claim().wording())
          .isEqualTo("Reuters meldet etwas anderes.");
    }

    @Test
    void twoClaimsAreMergedIntoTheOneThatComesFirst() {
      ClaimId later = add(SECOND);
      ClaimId earlier = add(FIRST);

      ClaimEdit edit =
          desk.as(anna, () -> surgery.merge(later, version(later), earlier, version(earlier)));

      assertThat(edit.claim()).isEqualTo(earlier);
      assertThat(get(earlier).content().spans()).containsExactly(FIRST, SECOND);
      assertThat(get(later).state()).isEqualTo(ClaimState.WITHDRAWN);
      assertThat(coverage()).containsExactly(CLAIMED, CLAIMED, OPEN);
    }

    @Test
    void claimsOfTwoArticlesDoNotTouchEachOthersCoverage() {
      ArticleId other = desk.article(anna);
      ClaimId claim = add(FIRST);
      desk.claim(anna, other, 0, 25);

      withdraw(claim);

      assertThat(coverage()).containsOnly(OPEN);
    }
  }
}
