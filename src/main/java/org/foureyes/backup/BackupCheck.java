package org.foureyes.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.foureyes.verify.ChainHead;
import org.foureyes.verify.CheckResult;
import org.foureyes.verify.DeskDatabase;
import org.foureyes.verify.Snapshot;
import org.foureyes.verify.Verification;

/** Restores a backup into a folder that is thrown away, and looks whether all in it is right. */
final class BackupCheck {
  private BackupCheck() {}

  /**
   * @param seq of the last entry of the history when the backup was begun
   * @return what is wrong; empty if nothing is
   */
  static Optional<String> problem(Path zip, long seq) throws IOException {
    Path folder = Files.createTempDirectory(zip.toAbsolutePath().getParent(), "check");
    try {
      BackupZip.unpack(zip, folder);
      DeskDatabase.settle(folder);
      return wrong(folder, seq);
    } catch (SQLException | DeskDatabase.Missing | IOException | RuntimeException e) {
      return Optional.of(e.toString());
    } finally {
      BackupZip.remove(folder);
    }
  }

  private static Optional<String> wrong(Path folder, long seq)
      throws SQLException, DeskDatabase.Missing {
    try (Connection connection = DeskDatabase.open(folder, Map.of())) {
      Snapshot.begin(connection);
      long last = Verification.head(connection).map(ChainHead::seq).orElse(-1L);
      if (last < seq) {
        return Optional.of("Its history ends at %d, before %d".formatted(last, seq));
      }
      return new Verification(folder, null)
          .run(connection, (check, checked) -> {}).stream()
              .filter(result -> result.wrong() != null)
              .map(CheckResult::toString)
              .findFirst();
    }
  }
}
