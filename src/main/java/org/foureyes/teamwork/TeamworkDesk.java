package org.foureyes.teamwork;

import java.time.ZoneOffset;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Ids;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every assignment and every comment brings with it: its entry in the history, and notices.
 */
@Component
class TeamworkDesk {
  private final History history;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  TeamworkDesk(History history, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.history = history;
    this.jdbc = jdbc;
    this.events = events;
  }

  void record(
      ClaimDetail claim,
      String action,
      @Nullable AssignmentRow before,
      @Nullable AssignmentRow after) {
    record(claim, Subject.ASSIGNMENT, action, before, after);
  }

  void record(
      ClaimDetail claim, String action, @Nullable CommentRow before, @Nullable CommentRow after) {
    record(claim, Subject.COMMENT, action, before, after);
  }

  private void record(
      ClaimDetail claim,
      Subject subject,
      String action,
      @Nullable Object before,
      @Nullable Object after) {
    history.record(
        new Change(subject, claim.id().value(), claim.articleId().value(), action, before, after),
        new TeamworkChanged(claim.id(), history.stamp().by()));
  }

  void announce(Object event) {
    events.publishEvent(event);
  }

  /** Tells somebody something; nobody is told of what they did themselves. */
  void tell(AccountId to, NoticeKind kind, ClaimId claim) {
    Stamp stamp = history.stamp();
    if (to.equals(stamp.by())) {
      return;
    }
    jdbc.sql(
            """
            insert into notice (id, account_id, kind, claim_id, caused_by, told_at)
            values (:id, :to, :kind, :claim, :by, :at)
            """)
        .param("id", Ids.next())
        .param("to", to.value())
        .param("kind", kind.name())
        .param("claim", claim.value())
        .param("by", stamp.by().value())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .update();
    events.publishEvent(new NoticeGiven(to));
  }
}
