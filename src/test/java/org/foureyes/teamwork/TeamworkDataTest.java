package org.foureyes.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.history.Subject;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;
import org.foureyes.user.Colleague;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is to do what, what people say to each other, and what each is told. */
class TeamworkDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Assignments assignments;
    @Autowired Comments comments;
    @Autowired NoticeBox box;
    @Autowired Claims claims;
    @Autowired Decisions decisions;
    @Autowired Accounts accounts;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;
    String ben;
    String cem;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR, Role.REVIEWER);
      ben = desk.person(Role.EDITOR);
      cem = desk.person(Role.REVIEWER);
      claim = desk.claim(anna, desk.article(anna), 0, 25);
      desk.evidence(anna, claim);
    }

    @Test
    void whoIsAssignedIsToldAndAnOpenClaimIsAssigned() {
      ClaimId fresh = desk.claim(anna, desk.article(anna), 0, 25);
      Instant due = Instant.now().plus(Duration.ofHours(2));

      desk.as(
          cem, () -> assignments.assign(fresh, new AssignmentDraft(id(ben), Task.RESEARCH, due)));

      AssignmentRow row = open(fresh).getFirst();
      assertThat(row.assignee()).isEqualTo(id(ben));
      assertThat(row.assignedBy()).isEqualTo(id(cem));
      assertThat(Duration.between(row.dueAt(), due).abs()).isLessThan(Duration.ofMillis(1));
      assertThat(desk.as(anna, () -> claims.get(fresh)).state()).isEqualTo(ClaimState.ASSIGNED);
      assertThat(told(ben)).containsExactly(NoticeKind.ASSIGNED);
      assertThat(entries(fresh, Subject.ASSIGNMENT)).containsExactly("assigned");
    }

    @Test
    void nobodyIsToldOfTheirOwnAct() {
      assign(anna, anna, Task.RESEARCH);
      desk.as(anna, () -> comments.write(claim, "Notiz an mich, @" + anna));

      assertThat(told(anna)).isEmpty();
    }

    @Test
    void whoEditedOrProposedCannotBeAssignedToReview() {
      desk.propose(anna, claim);

      assertThatThrownBy(() -> assign(cem, anna, Task.REVIEW))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused ->
                  assertThat(refused.reasons())
                      .extracting(Reason::key)
                      .containsExactly("assignment.own-proposal", "assignment.own-edit"));
      assertThat(open(claim)).isEmpty();
    }

    @Test
    void aTaskNeedsSomebodyWithItsRoleAndATimeAhead() {
      assertRefused(() -> assign(anna, ben, Task.REVIEW), "assignment.no-reviewer");
      assertRefused(() -> assign(anna, cem, Task.RESEARCH), "assignment.no-editor");
      AssignmentDraft past =
          new AssignmentDraft(id(ben), Task.RESEARCH, Instant.now().minusSeconds(60));
      assertRefused(
          () -> desk.as(anna, () -> assignments.assign(claim, past)), "assignment.due-past");
    }

    @Test
    void aTaskIsForOnePersonAtATimeAndCanGoToAnother() {
      String eva = desk.person(Role.EDITOR);
      AssignmentId task = assign(anna, ben, Task.RESEARCH);
      assertRefused(() -> assign(anna, eva, Task.RESEARCH), "assignment.taken");
      AssignmentRow seen = open(claim).getFirst();

      AssignmentDraft wanted = new AssignmentDraft(id(eva), Task.RESEARCH, null);
      desk.run(anna, () -> assignments.reassign(task, seen.version(), wanted));

      assertThat(open(claim).getFirst().assignee()).isEqualTo(id(eva));
      assertThat(told(eva)).containsExactly(NoticeKind.ASSIGNED);
      assertThatThrownBy(() -> desk.run(ben, () -> assignments.done(task, seen.version())))
          .isInstanceOf(StaleEditException.class);
      desk.run(anna, () -> assignments.unassign(task, seen.version() + 1));
      assertThat(open(claim)).isEmpty();
      assertThat(assign(anna, ben, Task.RESEARCH)).isNotEqualTo(task);
      assertThat(entries(claim, Subject.ASSIGNMENT))
          .containsExactly("assigned", "unassigned", "reassigned", "assigned");
    }

    @Test
    void researchEndsWithTheProposalAndReviewWithTheDecision() {
      assign(cem, anna, Task.RESEARCH);
      assign(anna, cem, Task.REVIEW);

      VerdictId verdict = desk.propose(anna, claim);
      assertThat(open(claim)).extracting(AssignmentRow::task).containsExactly(Task.REVIEW);

      desk.run(cem, () -> decisions.giveBack(verdict, "Der Beleg trägt nicht."));
      assertThat(open(claim)).isEmpty();
      assertThat(told(anna)).containsExactly(NoticeKind.RETURNED, NoticeKind.ASSIGNED);
    }

    @Test
    void researchAskedForAfterTheProposalGoesOn() {
      desk.propose(anna, claim);
      assign(cem, ben, Task.RESEARCH);

      desk.evidence(ben, claim);

      assertThat(open(claim)).extracting(AssignmentRow::assignee).containsExactly(id(ben));
    }

    @Test
    void aThreadHoldsRepliesAndTellsWhoIsMeant() {
      CommentId first = desk.as(anna, () -> comments.write(claim, "Stimmt das, @" + ben + "."));
      CommentId reply = desk.as(ben, () -> comments.reply(first, "Ja, <b>sicher</b>."));
      desk.as(cem, () -> comments.reply(reply, "Schreibt an redaktion@" + anna));

      CommentThread thread = threads().getFirst();
      assertThat(thread.first().mentions()).containsExactly(id(ben));
      assertThat(thread.first().revision()).isEqualTo(2);
      assertThat(thread.replies())
          .extracting(CommentRow::text)
          .containsExactly("Ja, <b>sicher</b>.", "Schreibt an redaktion@" + anna);
      assertThat(told(ben)).containsExactly(NoticeKind.REPLIED, NoticeKind.MENTIONED);
      assertThat(told(anna)).containsExactly(NoticeKind.REPLIED, NoticeKind.REPLIED);
      assertThat(entries(claim, Subject.COMMENT)).containsExactly("replied", "replied", "written");
    }

    @Test
    void anAuthorMayEditForTenMinutesAndNobodyElseEver() {
      CommentId id = desk.as(anna, () -> comments.write(claim, "Erster Stand"));
      assertRefused(() -> edit(ben, id, 0, "Anders"), "comment.not-own");
      edit(anna, id, 0, "Zweiter Stand, @" + ben);
      assertThat(threads().getFirst().first().text()).startsWith("Zweiter Stand");
      assertThat(threads().getFirst().first().editedAt()).isNotNull();
      assertThat(told(ben)).containsExactly(NoticeKind.MENTIONED);
      long seen = threads().getFirst().first().version();
      jdbc.sql(
              "update claim_comment set written_at = written_at - interval '10' minute where id = :id")
          .param("id", id.value())
          .update();

      assertRefused(() -> edit(anna, id, seen, "Dritter Stand"), "comment.too-late");
    }

    @Test
    void aDeletedCommentKeepsItsPlaceWithoutItsText() {
      CommentId id = desk.as(anna, () -> comments.write(claim, "Ein Irrtum"));
      desk.as(ben, () -> comments.reply(id, "Warum?"));
      assertRefused(() -> delete(ben, id), "comment.not-own");

      delete(anna, id);

      CommentThread thread = threads().getFirst();
      assertThat(thread.first().deleted()).isTrue();
      assertThat(thread.first().text()).isEmpty();
      assertThat(thread.replies()).hasSize(1);
    }

    @Test
    void aThreadIsResolvedAndOpenedAgainAReplyIsNot() {
      CommentId id = desk.as(anna, () -> comments.write(claim, "Offen"));
      CommentId reply = desk.as(ben, () -> comments.reply(id, "Geklärt"));

      desk.run(ben, () -> comments.resolve(id, 0, true));
      assertThat(threads().getFirst().first().resolvedBy()).isEqualTo(id(ben));
      desk.run(anna, () -> comments.resolve(id, 1, false));
      assertThat(threads().getFirst().first().isResolved()).isFalse();
      assertRefused(
          () -> {
            desk.run(ben, () -> comments.resolve(reply, 0, true));
            return true;
          },
          "comment.no-thread");
    }

    @Test
    void blankOverlongAndUnplainTextsAreRefusedWithEveryReason() {
      assertThat(reasons(" ")).containsExactly("comment.blank");
      assertThat(reasons("x".repeat(20_001) + "\u0000"))
          .containsExactly("comment.too-long", "comment.not-plain");
      assertThat(reasons("x".repeat(20_000))).isEmpty();
      assertRefused(() -> desk.as(anna, () -> comments.write(claim, " ")), "comment.blank");
    }

    @Test
    void readingAllLeavesTheNoticesOfOthersUnread() {
      desk.as(anna, () -> comments.write(claim, "@" + ben + " und @" + cem));
      assertThat(desk.as(ben, box::unread)).isOne();

      desk.run(ben, box::readAll);

      assertThat(desk.as(ben, box::unread)).isZero();
      assertThat(desk.as(ben, () -> box.latest(10))).allMatch(NoticeRow::read);
      assertThat(desk.as(cem, box::unread)).isOne();
    }

    private AssignmentId assign(String by, String to, Task task) {
      return desk.as(by, () -> assignments.assign(claim, new AssignmentDraft(id(to), task, null)));
    }

    private boolean edit(String by, CommentId id, long seen, String text) {
      desk.run(by, () -> comments.edit(id, seen, text));
      return true;
    }

    private boolean delete(String by, CommentId id) {
      desk.run(by, () -> comments.delete(id, 0));
      return true;
    }

    private static void assertRefused(java.util.function.Supplier<?> wish, String reason) {
      assertThatThrownBy(wish::get).isInstanceOf(RuleViolation.class).hasMessage(reason);
    }

    private List<String> reasons(String text) {
      return desk.as(anna, () -> comments.problems(text)).stream().map(Reason::key).toList();
    }

    private List<AssignmentRow> open(ClaimId id) {
      return desk.as(anna, () -> assignments.of(id));
    }

    private List<CommentThread> threads() {
      return desk.as(anna, () -> comments.of(claim));
    }

    private List<NoticeKind> told(String person) {
      return desk.as(person, () -> box.latest(10)).stream().map(NoticeRow::kind).toList();
    }

    private List<String> entries(ClaimId id, Subject subject) {
      return desk.as(anna, () -> history.of(id.value(), 50)).stream()
          .filter(entry -> entry.subject() == subject)
          .map(HistoryEntry::action)
          .toList();
    }

    private AccountId id(String person) {
      return desk.as(person, accounts::colleagues).stream()
          .filter(it -> it.name().equals(person))
          .map(Colleague::id)
          .findFirst()
          .orElseThrow();
    }
  }
}
