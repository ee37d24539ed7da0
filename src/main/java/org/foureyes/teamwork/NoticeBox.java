package org.foureyes.teamwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person signed in was told: always theirs alone. */
@Service
public class NoticeBox {
  private final JdbcClient jdbc;
  private final CurrentUser currentUser;
  private final History history;
  private final ApplicationEventPublisher events;

  NoticeBox(
      JdbcClient jdbc, CurrentUser currentUser, History history, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.currentUser = currentUser;
    this.history = history;
    this.events = events;
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long unread() {
    return jdbc.sql("select count(*) from notice where account_id = :me and read_at is null")
        .param("me", currentUser.id().value())
        .query(Long.class)
        .single();
  }

  /**
   * The latest notices, the newest first.
   *
   * @param limit how many at most
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<NoticeRow> latest(int limit) {
    return jdbc.sql(
            """
            select n.kind, n.claim_id, c.article_id, c.wording, a.display_name, n.told_at, n.read_at
            from notice n join claim c on c.id = n.claim_id join account a on a.id = n.caused_by
            where n.account_id = :me order by n.told_at desc, n.id desc limit :limit
            """)
        .param("me", currentUser.id().value())
        .param("limit", limit)
        .query((row, i) -> row(row))
        .list();
  }

  /** All that was told until now is read. */
  @PreAuthorize(Rights.READ)
  @Transactional
  public void readAll() {
    Stamp stamp = history.stamp();
    jdbc.sql("update notice set read_at = :at where account_id = :me and read_at is null")
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("me", stamp.by().value())
        .update();
    events.publishEvent(new NoticeGiven(stamp.by()));
  }

  private static NoticeRow row(ResultSet row) throws SQLException {
    return new NoticeRow(
        NoticeKind.valueOf(row.getString(1)),
        new ClaimId(row.getObject(2, UUID.class)),
        new ArticleId(row.getObject(3, UUID.class)),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getObject(7) != null);
  }
}
