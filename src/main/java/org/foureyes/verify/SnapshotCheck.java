package org.foureyes.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.foureyes.snapshot.SnapshotFiles;
import org.foureyes.snapshot.SnapshotProblem;
import org.jspecify.annotations.Nullable;

/**
 * Each snapshot of evidence is the one that the history tells of, and its file has every byte that
 * it had.
 */
final class SnapshotCheck implements Check {
  private static final int PAGE = 200;
  private static final String ROWS =
      """
      select s.*, h.seq as told_at, h.after_json as told from snapshot s
      left join history h on h.subject_id = s.id and h.subject = 'SNAPSHOT'
      where s.id > ? order by s.id fetch first %d rows only
      """
          .formatted(PAGE);

  private final Path folder;

  /**
   * @param folder of the desk's data
   */
  SnapshotCheck(Path folder) {
    this.folder = folder.resolve("snapshots");
  }

  @Override
  public String key() {
    return "verify.check.snapshots";
  }

  @Override
  public CheckResult run(Connection connection, LongConsumer progress) throws SQLException {
    long checked = 0;
    UUID last = new UUID(0, 0);
    List<Row> page;
    do {
      page = Sql.list(connection, ROWS, Row::of, last);
      for (Row row : page) {
        Finding wrong = wrong(row);
        if (wrong != null) {
          return new CheckResult(key(), checked, wrong);
        }
        checked++;
        last = row.uuid("id");
      }
      progress.accept(checked);
    } while (page.size() == PAGE);
    Optional<Finding> wrong = missing(connection);
    return new CheckResult(
        key(), checked, wrong.isPresent() ? wrong.get() : file(connection).orElse(null));
  }

  private static @Nullable Finding wrong(Row row) {
    if (row.get("told").isEmpty()) {
      return Finding.of("verify.snapshot.unrecorded", row.get("id"));
    }
    String column = row.differing(Json.read(row.get("told")));
    return column == null
        ? null
        : Finding.of("verify.snapshot.content", row.get("id"), column, row.get("told_at"));
  }

  private static Optional<Finding> missing(Connection connection) throws SQLException {
    return Sql.first(
        connection,
        """
        select h.seq, h.subject_id from history h left join snapshot s on s.id = h.subject_id
        where h.subject = 'SNAPSHOT' and s.id is null order by h.seq
        """,
        row ->
            Finding.of("verify.snapshot.missing", Sql.uuid(row, "subject_id"), row.getLong("seq")));
  }

  private Optional<Finding> file(Connection connection) throws SQLException {
    return SnapshotFiles.verify(connection, folder).stream().findFirst().map(SnapshotCheck::told);
  }

  private static Finding told(SnapshotProblem problem) {
    return Finding.of(
        "verify.snapshot.file-" + problem.kind().name().toLowerCase(Locale.ROOT),
        problem.snapshot(),
        problem.sha256());
  }
}
