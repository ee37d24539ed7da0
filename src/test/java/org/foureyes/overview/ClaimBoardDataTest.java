package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ClaimBoardDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired ClaimBoard board;
    @Autowired Claims claims;
    @Autowired Decisions decisions;

    Desk desk;
    String editor;
    ArticleId article;
    ClaimId second;
    ClaimId first;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      article = desk.article(editor);
      second = desk.claim(editor, article, 25, 55);
      first = desk.claim(editor, article, 0, 24);
    }

    @Test
    void pagesFollowOneAnotherInEveryOrder() {
      for (String sort : ClaimBoard.SORTS) {
        for (boolean descending : List.of(true, false)) {
          List<ClaimId> apart =
              List.of(page(sort, descending, 0, 1), page(sort, descending, 1, 1)).stream()
                  .flatMap(List::stream)
                  .map(row -> row.line().id())
                  .toList();
          assertThat(page(sort, descending, 0, 50))
              .as("%s %s", sort, descending)
              .extracting(row -> row.line().id())
              .containsExactlyElementsOf(apart)
              .containsExactlyInAnyOrder(first, second);
        }
      }
    }

    @Test
    void numbersAreThoseOfTheArticle() {
      assertThat(page("changed", true, 0, 1))
          .singleElement()
          .satisfies(row -> {
            assertThat(row.line().id()).isEqualTo(first);
            assertThat(row.position()).isOne();
          });
      desk.run(editor, () -> claims.withdraw(first, claims.get(first).version(), "doppelt"));

      assertThat(page("changed", true, 0, 9)).extracting(ClaimRow::position).containsExactly(1);
    }

    @Test
    void aRowNamesItsChain() {
      List<HopDraft> chain = List.of(HopDraft.anonymous("ein Beamter", 1, HopMode.INDIRECT, ""));
      desk.run(editor, () -> claims.attribute(first, claims.get(first).version(), chain));

      assertThat(page("changed", true, 0, 1).getFirst().line().chain())
          .containsExactly(new WorkbenchClaim.Link("ein Beamter", Namedness.ANONYMOUS));
    }

    @Test
    void onlyAVerdictThatStandsForSomethingIsShown() {
      desk.evidence(editor, first);
      desk.propose(editor, first);
      assertThat(page("changed", true, 0, 1).getFirst().line().verdict().rating())
          .isEqualTo("true");

      desk.evidence(editor, first);
      assertThat(page("changed", true, 0, 1).getFirst().line().verdict()).isNull();
    }

    @Test
    void countsWhatIsNotApproved() {
      desk.evidence(editor, first);
      VerdictId verdict = desk.propose(editor, first);
      assertThat(count(ClaimFilter.of(article))).isEqualTo(new ClaimCounts(2, 2));

      desk.run(desk.person(Role.REVIEWER), () -> decisions.approve(verdict, ""));
      assertThat(count(ClaimFilter.of(article))).isEqualTo(new ClaimCounts(2, 1));
      assertThat(count(ClaimFilter.of(article).withStates(Set.of(ClaimState.APPROVED))))
          .isEqualTo(new ClaimCounts(1, 0));
      assertThat(count(ClaimFilter.of(article).withStates(Set.of(ClaimState.STALE))))
          .isEqualTo(new ClaimCounts(0, 0));
    }

    @Test
    void aPageTakesTwoStatementsAndItsNumberOne() {
      ClaimFilter filter = ClaimFilter.of(article);
      RowRange range = new RowRange("changed", true, 0, 50);
      desk.run(
          editor,
          () -> {
            assertThat(Statements.of(() -> board.page(filter, range))).hasSize(2);
            assertThat(Statements.of(() -> board.count(filter))).hasSize(1);
          });
    }

    private ClaimCounts count(ClaimFilter filter) {
      return desk.as(editor, () -> board.count(filter));
    }

    private List<ClaimRow> page(String sort, boolean descending, int offset, int limit) {
      RowRange range = new RowRange(sort, descending, offset, limit);
      return desk.as(editor, () -> board.page(ClaimFilter.of(article), range));
    }
  }
}
