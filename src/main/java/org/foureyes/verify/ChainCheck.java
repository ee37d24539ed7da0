package org.foureyes.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.foureyes.history.ChainHash;
import org.jspecify.annotations.Nullable;

/**
 * The history has no gap from 1 on, each entry follows the one before it and is what was written,
 * and the head row names the last.
 */
final class ChainCheck implements Check {
  private static final int PAGE = 100;
  private static final String ENTRIES =
      """
      select seq, happened_at, actor_id, actor_name, subject, subject_id, article_id, action, before_json,
        after_json, previous_hash, hash
      from history where seq > ? order by seq
      fetch first %d rows only
      """
          .formatted(PAGE);

  private record Entry(long seq, String previous, String hash, String recomputed) {}

  @Override
  public String key() {
    return "verify.check.chain";
  }

  @Override
  public CheckResult run(Connection connection, LongConsumer progress) throws SQLException {
    long last = 0;
    String hash = ChainHash.START;
    while (true) {
      List<Entry> page = Sql.list(connection, ENTRIES, ChainCheck::entry, last);
      for (Entry entry : page) {
        Finding wrong = wrong(entry, last + 1, hash);
        if (wrong != null) {
          return new CheckResult(key(), last, wrong);
        }
        last = entry.seq();
        hash = entry.hash();
      }
      progress.accept(last);
      if (page.size() < PAGE) {
        return new CheckResult(key(), last, wrongHead(connection, last, hash));
      }
    }
  }

  private static @Nullable Finding wrong(Entry entry, long expected, String previous) {
    if (entry.seq() != expected) {
      return Finding.of("verify.chain.gap", expected, expected - 1, entry.seq());
    }
    if (!entry.recomputed().equals(entry.hash())) {
      return Finding.of("verify.chain.content", entry.seq());
    }
    return entry.previous().equals(previous)
        ? null
        : Finding.of("verify.chain.link", entry.seq(), expected - 1);
  }

  private static @Nullable Finding wrongHead(Connection connection, long last, String hash)
      throws SQLException {
    Optional<ChainHead> head = head(connection);
    if (head.isEmpty()) {
      return Finding.of("verify.chain.head-missing");
    }
    long seq = head.get().seq();
    if (seq > last) {
      return Finding.of("verify.chain.tail", last + 1, last, seq);
    }
    if (seq < last) {
      return Finding.of("verify.chain.head-behind", seq + 1, seq);
    }
    return head.get().hash().equals(hash) ? null : Finding.of("verify.chain.head", seq);
  }

  /** What the head row says, with the time of its entry; the epoch for an empty history. */
  static Optional<ChainHead> head(Connection connection) throws SQLException {
    return Sql.first(
        connection,
        """
        select h.seq, h.hash, e.happened_at from history_head h
        left join history e on e.seq = h.seq where h.id = 1
        """,
        row ->
            new ChainHead(
                row.getLong("seq"),
                row.getString("hash"),
                row.getObject("happened_at") == null
                    ? Instant.EPOCH
                    : Sql.instant(row, "happened_at")));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    long seq = row.getLong("seq");
    String previous = row.getString("previous_hash");
    String recomputed =
        ChainHash.of(
            previous,
            Arrays.asList(
                seq,
                Sql.instant(row, "happened_at"),
                Sql.orNull(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("subject"),
                Sql.uuid(row, "subject_id"),
                Sql.orNull(row, "article_id"),
                row.getString("action"),
                row.getString("before_json"),
                row.getString("after_json")));
    return new Entry(seq, previous, row.getString("hash"), recomputed);
  }
}
