package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.teamwork.AssignmentDraft;
import org.foureyes.teamwork.Assignments;
import org.foureyes.teamwork.Task;
import org.foureyes.user.AccountId;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who has what to do, in lists. */
class MyWorkDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    private static final RowRange ALL = new RowRange("due", false, 0, 100);

    @Autowired ApplicationContext context;
    @Autowired MyWork work;
    @Autowired ClaimBoard board;
    @Autowired ReviewQueue queue;
    @Autowired Assignments assignments;
    @Autowired Decisions decisions;
    @Autowired Claims claims;
    @Autowired CurrentUser user;

    Desk desk;
    String editor;
    String colleague;
    String reviewer;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      colleague = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER);
      claim = claim();
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoTimeLast() {
      ClaimId later = claim();
      ClaimId sometime = claim();
      Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
      assign(sometime, Task.RESEARCH, editor, null);
      assign(later, Task.RESEARCH, editor, tomorrow.plusSeconds(60));
      assign(claim, Task.RESEARCH, editor, tomorrow);

      assertThat(list(editor)).extracting(WorkRow::claimId).containsExactly(claim, later, sometime);
      WorkRow first = list(editor).getFirst();
      assertThat(first.kind()).isEqualTo(WorkKind.RESEARCH);
      assertThat(first.dueAt()).isEqualTo(tomorrow);
      assertThat(first.by()).isEqualTo(colleague);
      assertThat(first.state()).isEqualTo(ClaimState.ASSIGNED);
      assertThat(count(editor, WorkFilter.ALL)).isEqualTo(3);
      assertThat(count(editor, new WorkFilter(null, tomorrow.plusSeconds(1)))).isEqualTo(1);
      assertThat(count(editor, new WorkFilter(WorkKind.REVIEW, null))).isZero();
      assertThat(list(colleague)).isEmpty();
    }

    @Test
    void whatIsDoneOrWithdrawnIsNoWorkAnyMore() {
      assign(claim, Task.RESEARCH, editor, null);
      ClaimId gone = claim();
      assign(gone, Task.RESEARCH, editor, null);
      desk.run(colleague, () -> claims.withdraw(gone, claims.get(gone).version(), "Doppelt"));
      assertThat(list(editor)).extracting(WorkRow::claimId).containsExactly(claim);

      desk.run(
          editor,
          () -> {
            var open = assignments.of(claim).getFirst();
            assignments.done(open.id(), open.version());
          });

      assertThat(list(editor)).isEmpty();
    }

    @Test
    void aReturnedVerdictComesBackToItsProposerUntilTheyTakeItUp() {
      VerdictId verdict = propose();
      assertThat(list(editor)).isEmpty();
      desk.run(reviewer, () -> decisions.giveBack(verdict, "Die Quelle fehlt."));

      assertThat(list(editor))
          .singleElement()
          .satisfies(row -> {
            assertThat(row.kind()).isEqualTo(WorkKind.RETURNED);
            assertThat(row.by()).isEqualTo(reviewer);
            assertThat(row.state()).isEqualTo(ClaimState.RETURNED);
          });
      assertThat(list(colleague)).isEmpty();

      desk.evidence(editor, claim);
      assertThat(list(editor)).isEmpty();
    }

    @Test
    void listsOfClaimsAndOfProposalsNarrowToWhoHasThem() {
      propose();
      assign(claim, Task.REVIEW, reviewer, null);
      ClaimFilter mine = ClaimFilter.ALL.withAssignee(new Assignee(id(reviewer)));
      QueueFilter toReview = new QueueFilter("", false, new Assignee(id(reviewer)));

      assertThat(desk.as(editor, () -> board.page(mine, new RowRange("changed", true, 0, 9))))
          .extracting(row -> row.line().id())
          .containsExactly(claim);
      assertThat(desk.as(editor, () -> board.count(mine)).claims()).isEqualTo(1);
      assertThat(desk.as(editor, () -> queue.page(toReview, ALL)))
          .extracting(QueueRow::claimId)
          .containsExactly(claim);
      assertThat(desk.as(editor, () -> queue.count(new QueueFilter("", false, Assignee.NOBODY))))
          .isEqualTo(desk.as(editor, () -> queue.count(QueueFilter.ALL)) - assignedReviews());
      assertThat(
              desk.as(
                  editor,
                  () ->
                      board.page(
                          ClaimFilter.ALL.withAssignee(Assignee.NOBODY),
                          new RowRange("changed", true, 0, 500))))
          .extracting(row -> row.line().id())
          .doesNotContain(claim)
          .isNotEmpty();
    }

    @Test
    void aPageIsOneStatementAndEverySortWorks() {
      assign(claim, Task.RESEARCH, editor, null);
      desk.run(
          editor,
          () -> {
            for (String sort : MyWork.SORTS) {
              assertThat(work.page(WorkFilter.ALL, new RowRange(sort, true, 0, 9))).hasSize(1);
            }
            assertThat(Statements.of(() -> work.page(WorkFilter.ALL, ALL))).hasSize(1);
            assertThat(Statements.of(() -> work.count(WorkFilter.ALL))).hasSize(1);
          });
    }

    @Test
    void strangersSeeNothing() {
      assertThatThrownBy(() -> work.page(WorkFilter.ALL, ALL))
          .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
      assertThatThrownBy(() -> work.count(WorkFilter.ALL))
          .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    /** Other tests share the database. */
    private long assignedReviews() {
      return desk.as(
          editor,
          () -> {
            long all = queue.count(QueueFilter.ALL);
            return queue
                .page(QueueFilter.ALL, new RowRange("proposed", false, 0, (int) all))
                .stream()
                .filter(row ->
                    assignments.of(row.claimId()).stream()
                        .anyMatch(open -> open.task() == Task.REVIEW))
                .count();
          });
    }

    private ClaimId claim() {
      return desk.claim(colleague, desk.article(colleague), 0, 24);
    }

    private VerdictId propose() {
      desk.evidence(editor, claim);
      return desk.propose(editor, claim);
    }

    private AccountId id(String person) {
      return desk.as(person, user::id);
    }

    private void assign(ClaimId to, Task task, String person, @Nullable Instant due) {
      AssignmentDraft draft = new AssignmentDraft(id(person), task, due);
      desk.run(colleague, () -> assignments.assign(to, draft));
    }

    private List<WorkRow> list(String person) {
      return desk.as(person, () -> work.page(WorkFilter.ALL, ALL));
    }

    private long count(String person, WorkFilter filter) {
      return desk.as(person, () -> work.count(filter));
    }
  }
}
