package org.foureyes.history;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foureyes.user.AccountChanged;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.foureyes.user.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of every change, written in the transaction of the change: no change without its
 * entry, no entry without its change. Entries form a chain of SHA-256 hashes, gap-free from 1.
 */
@Service
public class History {
  /** The actor where the program itself acts, as on the first start. */
  private static final String PROGRAM = "Foureyes";

  private final JdbcClient jdbc;
  private final CurrentUser currentUser;
  private final CanonicalJson json = new CanonicalJson();

  private final ApplicationEventPublisher events;

  History(JdbcClient jdbc, CurrentUser currentUser, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.currentUser = currentUser;
    this.events = events;
  }

  /** The person signed in, now. */
  @PreAuthorize(Rights.READ)
  public Stamp stamp() {
    return new Stamp(currentUser.id(), now());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Appends an entry; the caller's write transaction holds the head row already.
   *
   * @param announcements events to publish in the same transaction
   */
  @PreAuthorize("permitAll()")
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Change change, Object... announcements) {
    Head head =
        jdbc.sql("select seq, hash from history_head where id = 1")
            .query((row, i) -> new Head(row.getLong(1), row.getString(2)))
            .single();
    long seq = head.seq() + 1;
    Instant at = now();
    @Nullable SignedIn actor = currentUser.find().orElse(null);
    String actorName = actor == null ? PROGRAM : actor.displayName();
    @Nullable String before = json.write(change.before());
    @Nullable String after = json.write(change.after());
    @Nullable UUID actorId = actor == null ? null : actor.id().value();
    String hash =
        ChainHash.of(
            head.hash(),
            Arrays.asList(
                seq,
                at,
                actorId,
                actorName,
                change.subject(),
                change.subjectId(),
                change.articleId(),
                change.action(),
                before,
                after));
    insert(new Row(seq, at, actorId, actorName, change, before, after, head.hash(), hash));
    jdbc.sql("update history_head set seq = :seq, hash = :hash where id = 1")
        .param("seq", seq)
        .param("hash", hash)
        .update();
    events.publishEvent(new Recorded(seq));
    for (Object announcement : announcements) {
      events.publishEvent(announcement);
    }
  }

  private void insert(Row row) {
    jdbc.sql(
            """
            insert into history (seq, happened_at, actor_id, actor_name, subject, subject_id, article_id, action,
              before_json, after_json, previous_hash, hash)
            values (:seq, :at, :actor, :actorName, :subject, :subjectId, :article, :action, :before, :after,
              :previous, :hash)
            """)
        .param("seq", row.seq())
        .param("at", row.at().atOffset(ZoneOffset.UTC))
        .param("actor", row.actor(), Types.OTHER)
        .param("actorName", row.actorName())
        .param("subject", row.change().subject().name())
        .param("subjectId", row.change().subjectId())
        .param("article", row.change().articleId(), Types.OTHER)
        .param("action", row.change().action())
        .param("before", row.before(), Types.VARCHAR)
        .param("after", row.after(), Types.VARCHAR)
        .param("previous", row.previous())
        .param("hash", row.hash())
        .update();
  }

  /**
   * The story of one thing, newest first.
   *
   * @param limit how many entries at most
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<HistoryEntry> of(UUID subjectId, int limit) {
    return jdbc.sql(
            """
            select seq, happened_at, actor_id, actor_name, subject, subject_id, action, before_json, after_json, hash
            from history where subject_id = :id order by seq desc limit :limit
            """)
        .param("id", subjectId)
        .param("limit", limit)
        .query((row, i) ->
            new HistoryEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                Subject.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10)))
        .list();
  }

  @EventListener
  void on(AccountChanged event) {
    record(
        new Change(
            Subject.ACCOUNT,
            event.id().value(),
            null,
            event.action(),
            event.before(),
            event.after()));
  }

  private record Head(long seq, String hash) {}

  private record Row(
      long seq,
      Instant at,
      @Nullable UUID actor,
      String actorName,
      Change change,
      @Nullable String before,
      @Nullable String after,
      String previous,
      String hash) {}
}
