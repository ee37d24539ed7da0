package org.foureyes.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.database.Stored;
import org.foureyes.source.SourceId;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is refused leaves the database as it was. */
class ClaimRefusalsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends ClaimCases {
    private static final ClaimDraft FINE = ClaimDraft.of("Eine Aussage");

    @Test
    void everyStaleEditIsRefused() {
      ClaimId claim = add(FIRST);
      ClaimId other = add(SECOND);
      long seen = version(claim);
      String ben = desk.person(Role.EDITOR);
      desk.as(ben, () -> claims.reword(claim, seen, ClaimDraft.of("Von Ben")));
      List<HopDraft> chain = List.of(HopDraft.anonymous("jemand", null, HopMode.DIRECT, ""));

      refused(StaleEditException.class, () -> claims.reword(claim, seen, FINE));
      refused(StaleEditException.class, () -> claims.respan(claim, seen, List.of(SECOND)));
      refused(StaleEditException.class, () -> claims.attribute(claim, seen, chain));
      refused(StaleEditException.class, () -> claims.withdraw(claim, seen, "Weg"));
      refused(StaleEditException.class, () -> surgery.splitAt(claim, seen, 13));
      refused(
          StaleEditException.class, () -> surgery.merge(claim, seen, other, get(other).version()));
      assertThat(get(claim).content().claim().wording()).isEqualTo("Von Ben");
    }

    @Test
    void aVersionFromTheFutureIsStaleToo() {
      ClaimId claim = add(FIRST);
      refused(StaleEditException.class, () -> claims.reword(claim, 99, FINE));
    }

    @Test
    void wordingHasLimits() {
      refusedDraft(ClaimDraft.of("  "), "claim.wording-missing");
      refusedDraft(ClaimDraft.of("a".repeat(20_001)), "claim.wording-long");
      refusedDraft(ClaimDraft.of("Eine\u0000Null"), "text.not-plain");
      refusedDraft(ClaimDraft.of("Ein halbes \uD83D"), "text.not-plain");
    }

    @Test
    void theLongestWordingIsKept() {
      String longest = "ä🗞".repeat(6_666);
      ClaimId claim = add(FIRST);

      desk.as(anna, () -> claims.reword(claim, version(claim), ClaimDraft.of(longest)));

      assertThat(get(claim).content().claim().wording()).isEqualTo(longest);
    }

    @Test
    void aPlaceMustBeInTheText() {
      refusedSpans(List.of(), "claim.span-missing");
      refusedSpans(List.of(new Span(5, 5)), "text.span-empty");
      refusedSpans(List.of(new Span(0, text.length() + 1)), "text.span-outside");
      List<Span> many = new ArrayList<>();
      for (int i = 0; i < 51; i++) {
        many.add(new Span(i, i + 1));
      }
      refusedSpans(many, "claim.spans-many");
    }

    @Test
    void aPlaceMustNotCutAnEmoji() {
      ArticleId other = desk.article(anna, "Ein 🗞 " + UUID.randomUUID());
      refusedWith(
          "text.span-cuts-character",
          () -> claims.add(other, List.of(new Span(0, 5)), FINE, List.of()));
    }

    @Test
    void aPlaceAsLongAsTheWholeArticleIsRefusedWithAReason() {
      ArticleId large = desk.article(anna, "Ein \"Satz\". ".repeat(80_000) + UUID.randomUUID());
      refusedWith(
          "claim.quote-long",
          () -> claims.add(large, List.of(new Span(0, 900_000)), FINE, List.of()));
    }

    @Test
    void aChainHasLimits() {
      HopDraft nobody = HopDraft.anonymous(" ", null, HopMode.DIRECT, "");
      refusedChain(List.of(nobody), "hop.nobody");
      HopDraft fine = HopDraft.anonymous("jemand", null, HopMode.DIRECT, "");
      refusedChain(Collections.nCopies(11, fine), "claim.hops-many");
      refusedChain(
          List.of(HopDraft.anonymous("jemand", 0, HopMode.DIRECT, "")), "hop.headcount-low");
      refusedChain(
          List.of(HopDraft.anonymous("a".repeat(501), null, HopMode.DIRECT, "")),
          "hop.description-long");
      refusedChain(
          List.of(HopDraft.anonymous("jemand", null, HopMode.DIRECT, "a".repeat(201))),
          "hop.cue-long");
      refusedChain(
          List.of(HopDraft.anonymous("je\u0000mand", null, HopMode.DIRECT, "")), "text.not-plain");
    }

    @Test
    void aSourceThatIsNotThereIsNotFound() {
      ClaimId claim = add(FIRST);
      SourceId nowhere = new SourceId(UUID.randomUUID());
      List<HopDraft> chain = List.of(HopDraft.of(nowhere, HopRole.SPEAKER, HopMode.DIRECT, "sagt"));
      refused(NotFoundException.class, () -> claims.attribute(claim, version(claim), chain));
      refused(NotFoundException.class, () -> claims.add(article, List.of(FIRST), FINE, chain));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
      HopDraft nobody = HopDraft.anonymous("", 0, HopMode.DIRECT, "");
      assertThatThrownBy(() ->
              desk.as(
                  anna, () -> claims.add(article, List.of(), ClaimDraft.of(""), List.of(nobody))))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              violation ->
                  assertThat(violation.reasons())
                      .extracting(Reason::key)
                      .containsExactly(
                          "claim.span-missing",
                          "claim.wording-missing",
                          "hop.nobody",
                          "hop.headcount-low"));
    }

    @Test
    void aWithdrawnClaimCannotBeEdited() {
      ClaimId claim = add(FIRST);
      withdraw(claim);
      long seen = version(claim);
      refusedWith("claim.withdrawn", () -> claims.reword(claim, seen, FINE));
      refusedWith("claim.withdrawn", () -> claims.respan(claim, seen, List.of(SECOND)));
      refusedWith("claim.withdrawn", () -> claims.attribute(claim, seen, List.of()));
      refusedWith("claim.withdrawn", () -> claims.withdraw(claim, seen, "Noch einmal"));
      refusedWith("claim.withdrawn", () -> surgery.splitAt(claim, seen, 13));
    }

    @Test
    void aWithdrawalNeedsAReason() {
      ClaimId claim = add(FIRST);
      refusedWith("claim.withdraw-reason-missing", () -> claims.withdraw(claim, 0, " \n"));
      refusedWith("claim.withdraw-reason-long", () -> claims.withdraw(claim, 0, "a".repeat(4_001)));
    }

    @Test
    void aSplitNeedsWordsOnBothSides() {
      ClaimId claim = add(FIRST);
      for (int offset : new int[] {0, 25, 40, 5_000}) {
        refusedWith("claim.split-outside", () -> surgery.splitAt(claim, version(claim), offset));
      }
    }

    @Test
    void onlyTwoClaimsOfOneArticleAreMerged() {
      ClaimId claim = add(FIRST);
      ClaimId foreign = desk.claim(anna, desk.article(anna), 0, 3);
      refusedWith("claim.merge-impossible", () -> surgery.merge(claim, 0, claim, 0));
      refusedWith("claim.merge-impossible", () -> surgery.merge(claim, 0, foreign, 0));
    }

    @Test
    void aClaimThatIsNotThereIsNotFound() {
      ClaimId nowhere = new ClaimId(UUID.randomUUID());
      refused(NotFoundException.class, () -> claims.get(nowhere));
      refused(NotFoundException.class, () -> claims.reword(nowhere, 0, FINE));
      ArticleId noArticle = new ArticleId(UUID.randomUUID());
      refused(
          NotFoundException.class, () -> claims.add(noArticle, List.of(FIRST), FINE, List.of()));
    }

    private void refusedDraft(ClaimDraft draft, String reason) {
      ClaimId claim = add(FIRST);
      refusedWith(reason, () -> claims.add(article, List.of(SECOND), draft, List.of()));
      refusedWith(reason, () -> claims.reword(claim, version(claim), draft));
    }

    private void refusedSpans(List<Span> spans, String reason) {
      ClaimId claim = add(FIRST);
      refusedWith(reason, () -> claims.add(article, spans, FINE, List.of()));
      refusedWith(reason, () -> claims.respan(claim, version(claim), spans));
    }

    private void refusedChain(List<HopDraft> chain, String reason) {
      ClaimId claim = add(FIRST);
      refusedWith(reason, () -> claims.add(article, List.of(SECOND), FINE, chain));
      refusedWith(reason, () -> claims.attribute(claim, version(claim), chain));
    }

    private void refusedWith(String reason, ThrowingCallable edit) {
      Refused.by(jdbc, () -> asAnna(edit), reason);
    }

    private void refused(Class<? extends Exception> how, ThrowingCallable edit) {
      Stored before = Stored.in(jdbc);
      assertThatThrownBy(() -> asAnna(edit)).isInstanceOf(how);
      assertThat(Stored.in(jdbc)).as("stored after the refusal").isEqualTo(before);
    }

    private void asAnna(ThrowingCallable edit) {
      desk.run(
          anna,
          () -> {
            try {
              edit.call();
            } catch (RuntimeException e) {
              throw e;
            } catch (Throwable e) {
              throw new AssertionError(e);
            }
          });
    }
  }
}
