package org.foureyes.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The history still has the entry that a head kept elsewhere names: nothing up to it was cut off,
 * or written anew together with its hashes.
 */
final class HeadCheck implements Check {
  private final ChainHead kept;

  HeadCheck(ChainHead kept) {
    this.kept = kept;
  }

  @Override
  public String key() {
    return "verify.check.head";
  }

  @Override
  public CheckResult run(Connection connection, LongConsumer progress) throws SQLException {
    if (kept.seq() == 0) {
      return CheckResult.right(key(), 0);
    }
    Optional<String> hash =
        Sql.first(
            connection,
            "select hash from history where seq = ?",
            row -> row.getString(1),
            kept.seq());
    if (hash.isEmpty()) {
      long last =
          Sql.first(
                  connection,
                  "select coalesce(max(seq), 0) from history where seq < ?",
                  row -> row.getLong(1),
                  kept.seq())
              .orElse(0L);
      return new CheckResult(
          key(), 0, Finding.of("verify.head.cut", last + 1, kept.seq(), kept.at()));
    }
    return hash.get().equals(kept.hash())
        ? CheckResult.right(key(), kept.seq())
        : new CheckResult(key(), 0, Finding.of("verify.head.other", kept.seq(), kept.at()));
  }
}
