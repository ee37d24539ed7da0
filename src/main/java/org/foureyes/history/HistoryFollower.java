package org.foureyes.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.integration.jdbc.channel.PostgresChannelMessageTableSubscriber.Subscription;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells this instance what others have committed. A notification says only that there is something;
 * what it is stands in the history, which has no gaps and is committed in its order, so nothing is
 * missed, not even while the connection was lost.
 *
 * @see "Decision 0033: several instances"
 */
@Component
@Profile("postgres")
class HistoryFollower implements Subscription {
  /** As the trigger on the history writes them. */
  static final String REGION = "foureyes";

  static final String GROUP = "6b0c0f4e-7a51-4f0e-9d55-0b9f2b7c51aa";

  private static final Logger LOG = LoggerFactory.getLogger(HistoryFollower.class);
  private static final int PAGE = 500;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Set<Long> own = new ConcurrentSkipListSet<>();
  private long last = -1;

  HistoryFollower(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  private record Entry(long seq, ChangedElsewhere change) {}

  @Override
  public String getRegion() {
    return REGION;
  }

  @Override
  public Object getGroupId() {
    return GROUP;
  }

  /** Called by one thread only, at first when it begins to listen. */
  @Override
  public void notifyUpdate() {
    try {
      if (last < 0) {
        last = end();
        return;
      }
      List<Entry> more = after(last);
      while (!more.isEmpty()) {
        more.forEach(this::tell);
        more = after(last);
      }
    } catch (DataAccessException e) {
      // What was not read now is read when the next change comes.
      LOG.warn("Cannot read what other instances have changed: {}", e.getMessage());
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(Recorded event) {
    own.add(event.seq());
  }

  /** A change of this instance has told itself already. */
  private void tell(Entry entry) {
    last = entry.seq();
    if (!own.remove(entry.seq())) {
      events.publishEvent(entry.change());
    }
  }

  private long end() {
    return jdbc.sql("select seq from history_head where id = 1").query(Long.class).single();
  }

  private List<Entry> after(long seq) {
    return jdbc.sql(
            """
            select seq, subject, subject_id, article_id, actor_id from history
            where seq > :seq order by seq limit :limit
            """)
        .param("seq", seq)
        .param("limit", PAGE)
        .query((row, i) ->
            new Entry(
                row.getLong(1),
                new ChangedElsewhere(
                    Subject.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getObject(5, UUID.class))))
        .list();
  }
}
