package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
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

class ReviewQueueDataTest {
  private static final RowRange OLDEST_FIRST = new RowRange("proposed", false, 0, 500);

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired ReviewQueue queue;
    @Autowired Claims claims;
    @Autowired Decisions decisions;

    Desk desk;
    String editor;
    String reviewer;
    String mark;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER, Role.EDITOR);
      mark = UUID.randomUUID().toString();
    }

    @Test
    void theOldestProposalComesFirstAndADecidedOneGoes() {
      ClaimId first = claim(editor);
      ClaimId second = claim(editor);
      VerdictId decided = desk.propose(editor, first);
      desk.propose(editor, second);
      assertThat(mine(reviewer, false)).containsExactly(first, second);

      desk.run(reviewer, () -> decisions.approve(decided, ""));

      assertThat(mine(reviewer, false)).containsExactly(second);
      assertThat(row(reviewer))
          .satisfies(row -> {
            assertThat(row.proposer()).isEqualTo(editor);
            assertThat(row.verdict().rating()).isEqualTo("true");
            assertThat(row.own()).isFalse();
          });
    }

    @Test
    void whatSomebodyHasProposedOrEditedIsTheirOwn() {
      ClaimId proposed = claim(reviewer);
      desk.propose(reviewer, proposed);
      assertThat(row(reviewer).own()).isTrue();
      assertThat(mine(reviewer, true)).isEmpty();

      ClaimId edited = claim(editor);
      desk.run(
          reviewer,
          () ->
              claims.reword(
                  edited, claims.get(edited).version(), ClaimDraft.of("Anders gesagt " + mark)));
      desk.propose(editor, edited);

      assertThat(mine(reviewer, false)).containsExactly(proposed, edited);
      assertThat(mine(reviewer, true)).isEmpty();
      String third = desk.person(Role.REVIEWER);
      assertThat(mine(third, true)).containsExactly(proposed, edited);
    }

    @Test
    void countsWhatWaitsAndForWhom() {
      QueueCounts before = desk.as(reviewer, () -> queue.counts());
      desk.propose(editor, claim(editor));
      desk.propose(reviewer, claim(reviewer));

      QueueCounts after = desk.as(reviewer, () -> queue.counts());
      assertThat(after.all() - before.all()).isEqualTo(2);
      assertThat(after.decidable() - before.decidable()).isEqualTo(1);
    }

    @Test
    void theNextOneIsTheOldestAfterThisThatIsNotTheirOwn() {
      ClaimId own = claim(reviewer);
      desk.propose(reviewer, own);
      ClaimId first = claim(editor);
      desk.propose(editor, first);
      ClaimId second = claim(editor);
      desk.propose(editor, second);
      Instant after = rows(reviewer, false).getFirst().proposedAt();

      assertThat(desk.as(reviewer, () -> queue.next(after, own))).contains(first);
      assertThat(desk.as(reviewer, () -> queue.next(after, first))).contains(second);
      assertThat(desk.as(reviewer, () -> queue.next(Instant.now(), own)))
          .as("nothing younger is left, so the oldest of all")
          .isNotEmpty();
    }

    @Test
    void sortsByEveryKey() {
      desk.propose(reviewer, claim(reviewer));
      desk.propose(editor, claim(editor));

      for (String sort : ReviewQueue.SORTS) {
        RowRange range = new RowRange(sort, true, 0, 500);
        QueueFilter filter = new QueueFilter(mark, false, null);
        assertThat(desk.as(reviewer, () -> queue.page(filter, range))).as(sort).hasSize(2);
      }
      RowRange own = new RowRange("own", true, 0, 500);
      assertThat(desk.as(reviewer, () -> queue.page(new QueueFilter(mark, false, null), own)))
          .extracting(QueueRow::own)
          .containsExactly(true, false);
    }

    @Test
    void aPageTakesTwoStatementsAndItsNumberOne() {
      desk.propose(editor, claim(editor));

      desk.run(
          reviewer,
          () -> {
            assertThat(Statements.of(() -> queue.page(QueueFilter.ALL, OLDEST_FIRST))).hasSize(2);
            assertThat(Statements.of(() -> queue.count(new QueueFilter("a", true, null))))
                .hasSize(1);
            assertThat(Statements.of(() -> queue.counts())).hasSize(1);
          });
    }

    private ClaimId claim(String person) {
      ArticleId article = desk.article(person);
      ClaimId claim = desk.claim(person, article, 0, 24);
      desk.evidence(person, claim);
      desk.run(
          person,
          () ->
              claims.reword(
                  claim, claims.get(claim).version(), ClaimDraft.of("Eine Aussage " + mark)));
      return claim;
    }

    private QueueRow row(String person) {
      return rows(person, false).getFirst();
    }

    private List<QueueRow> rows(String person, boolean decidable) {
      QueueFilter filter = new QueueFilter(mark, decidable, null);
      assertThat(desk.<Long>as(person, () -> queue.count(filter)))
          .isEqualTo(desk.as(person, () -> queue.page(filter, OLDEST_FIRST)).size());
      return desk.as(person, () -> queue.page(filter, OLDEST_FIRST));
    }

    private List<ClaimId> mine(String person, boolean decidable) {
      return rows(person, decidable).stream().map(QueueRow::claimId).toList();
    }
  }
}
