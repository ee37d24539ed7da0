package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.foureyes.Desk;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ArticleBoardDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired ArticleBoard board;
    @Autowired Articles articles;
    @Autowired Segments segments;
    @Autowired Claims claims;
    @Autowired Decisions decisions;

    Desk desk;
    String editor;
    String reviewer;

    /** Of every title that a test makes, so that it finds its own among all. */
    String mark;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER);
      mark = UUID.randomUUID().toString();
    }

    @Test
    void anArticleMovesFromNewToDone() {
      ArticleId id = article("Einer", "2024");
      assertThat(row())
          .satisfies(row -> {
            assertThat(row.state()).isEqualTo(ArticleState.NEW);
            assertThat(row.sentences()).isEqualTo(3);
            assertThat(row.accounted()).isZero();
            assertThat(row.published()).isEqualTo(PartialDate.of(2024));
          });

      ClaimId claim = desk.claim(editor, id, 0, 24);
      assertThat(row().state()).isEqualTo(ArticleState.IN_WORK);

      noClaimIn(id, 1);
      noClaimIn(id, 2);
      assertThat(row())
          .satisfies(row -> {
            assertThat(row.state()).as("an open claim is left").isEqualTo(ArticleState.IN_WORK);
            assertThat(row.accounted()).isEqualTo(3);
            assertThat(row.claims()).isEqualTo(1);
          });

      desk.evidence(editor, claim);
      VerdictId verdict = desk.propose(editor, claim);
      assertThat(row().state()).isEqualTo(ArticleState.IN_REVIEW);

      desk.run(reviewer, () -> decisions.approve(verdict, ""));
      assertThat(row())
          .satisfies(row -> {
            assertThat(row.state()).isEqualTo(ArticleState.DONE);
            assertThat(row.approved()).isEqualTo(1);
          });
    }

    @Test
    void aWithdrawnClaimCountsNoMore() {
      ArticleId id = article("Einer", "2024");
      ClaimId claim = desk.claim(editor, id, 0, 24);
      desk.run(editor, () -> claims.withdraw(claim, claims.get(claim).version(), "doppelt"));

      assertThat(row())
          .satisfies(row -> {
            assertThat(row.claims()).isZero();
            assertThat(row.state()).isEqualTo(ArticleState.NEW);
          });
    }

    @Test
    void everyStateIsFoundByItsFilterAndOnlyThere() {
      article("Neu", "2024");
      ArticleId work = article("In Arbeit", "2024");
      desk.claim(editor, work, 0, 24);

      long found = 0;
      for (ArticleState state : ArticleState.values()) {
        ArticleFilter filter = new ArticleFilter(mark, "", state);
        List<ArticleRow> rows = page(filter, "title", false);
        assertThat(rows).allSatisfy(row -> assertThat(row.state()).isEqualTo(state));
        assertThat(count(filter)).isEqualTo(rows.size());
        found += rows.size();
      }
      assertThat(found).isEqualTo(2);
    }

    @Test
    void sortsByEveryKeyAndUnknownDatesComeLast() {
      ArticleId early = article("Anfang", "2023-01");
      ArticleId none = article("Mitte", null);
      ArticleId late = article("Zuletzt", "2024-03-09");
      noClaimIn(early, 0);

      assertThat(sorted("title", false)).containsExactly(early, none, late);
      assertThat(sorted("title", true)).containsExactly(late, none, early);
      assertThat(sorted("published", false)).containsExactly(early, late, none);
      assertThat(sorted("published", true)).containsExactly(late, early, none);
      assertThat(sorted("progress", true)).startsWith(early);
      assertThat(sorted("state", true)).startsWith(early);
      assertThat(sorted("changed", true)).as("a sentence counts as a change").startsWith(early);
      assertThat(sorted("outlet", false)).hasSize(3);
      assertThat(sorted("no such key", true)).isEqualTo(sorted("changed", true));
    }

    @Test
    void filtersByTextWhateverTheCaseAndTakesSignsAsTheyAre() {
      article("100 %_ sicher", "2024");
      article("100 Prozent", "2024");

      assertThat(count(new ArticleFilter("100 %_ SICHER " + mark, "", null))).isEqualTo(1);
      assertThat(count(new ArticleFilter("%", "", null))).isGreaterThanOrEqualTo(1);
      assertThat(count(new ArticleFilter("\\" + mark, "", null))).isZero();
      assertThat(count(new ArticleFilter(mark, "Musterblatt " + mark, null))).isEqualTo(2);
      assertThat(outlets()).contains("Musterblatt " + mark);
    }

    @Test
    void aClaimMovesTheLastChangeButNotTheVersionOfItsArticle() {
      ArticleId id = article("Einer", "2024");
      ArticleDetail before = desk.as(editor, () -> articles.get(id));

      desk.claim(reviewerWhoEdits(), id, 0, 24);

      assertThat(row().changedAt()).isAfter(before.createdAt());
      assertThat(desk.as(editor, () -> articles.get(id)).version()).isEqualTo(before.version());
    }

    @Test
    void aPageTakesOneStatementAndTheirNumberAnother() {
      article("Einer", "2024");

      RowRange range = new RowRange("changed", true, 0, 50);
      assertThat(statements(() -> board.page(ArticleFilter.ALL, range))).hasSize(1);
      assertThat(statements(() -> board.count(new ArticleFilter("a", "b", ArticleState.DONE))))
          .hasSize(1);
    }

    private List<String> statements(Supplier<?> work) {
      return desk.as(editor, () -> Statements.of(work));
    }

    private String reviewerWhoEdits() {
      return desk.person(Role.EDITOR, Role.REVIEWER);
    }

    private ArticleId article(String title, String published) {
      ArticleDraft draft =
          new ArticleDraft(
              title + " " + mark,
              "Musterblatt " + mark,
              "",
              "",
              published == null ? null : PartialDate.parse(published),
              Language.GERMAN);
      String text =
          "CNN berichtet von Plänen. Reuters meldet etwas anderes. Das gilt für "
              + UUID.randomUUID()
              + ".";
      return desk.as(editor, () -> articles.takeIn(draft, text));
    }

    private void noClaimIn(ArticleId id, int ordinal) {
      desk.run(editor, () -> segments.markNoClaim(articles.get(id).versionId(), ordinal));
    }

    private ArticleRow row() {
      return page(new ArticleFilter(mark, "", null), "title", false).getFirst();
    }

    private List<ArticleId> sorted(String sort, boolean descending) {
      return page(new ArticleFilter(mark, "", null), sort, descending).stream()
          .map(ArticleRow::id)
          .toList();
    }

    private List<ArticleRow> page(ArticleFilter filter, String sort, boolean descending) {
      return desk.as(editor, () -> board.page(filter, new RowRange(sort, descending, 0, 50)));
    }

    private long count(ArticleFilter filter) {
      return desk.as(editor, () -> board.count(filter));
    }

    private List<String> outlets() {
      return desk.as(editor, () -> board.outlets());
    }
  }
}
