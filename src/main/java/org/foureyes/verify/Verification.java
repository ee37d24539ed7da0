package org.foureyes.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be proved from the database alone: the chain of the history, the four-eyes
 * rule, and that the rows that are written once, and the claims of today, are what the history
 * tells of. Uses constant memory, whatever the size.
 */
public final class Verification {
  /** Is told how far a check has come. */
  public interface Progress {
    /**
     * @param check message key of the check that runs
     * @param checked how many rows it has looked at
     */
    void at(String check, long checked);
  }

  private final List<Check> checks = new ArrayList<>();

  /**
   * @param data folder of the desk's data, where the files of snapshots are
   * @param kept a head of the history that was kept elsewhere, or null
   */
  public Verification(Path data, @Nullable ChainHead kept) {
    checks.add(new ChainCheck());
    if (kept != null) {
      checks.add(new HeadCheck(kept));
    }
    checks.add(Rules.fourEyes());
    checks.add(Rules.approvals());
    checks.add(new ClaimsCheck());
    checks.add(new ArticleTextCheck());
    checks.add(new SnapshotCheck(data));
  }

  /**
   * Runs all checks, whatever the earlier ones find.
   *
   * @param connection sees one state of the database all the time
   */
  public List<CheckResult> run(Connection connection, Progress progress) throws SQLException {
    List<CheckResult> results = new ArrayList<>();
    for (Check check : checks) {
      progress.at(check.key(), 0);
      results.add(check.run(connection, checked -> progress.at(check.key(), checked)));
    }
    return results;
  }

  /** The head of the history as it is now; empty if the row that names it is gone. */
  public static Optional<ChainHead> head(Connection connection) throws SQLException {
    return ChainCheck.head(connection);
  }
}
