package org.foureyes.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.snapshot.SnapshotProblem.Kind;

/** Compares what the database says of each snapshot with the file that holds it. */
final class SnapshotCheck {
  private static final int AT_A_TIME = 500;

  private final SnapshotFiles files;

  SnapshotCheck(SnapshotFiles files) {
    this.files = files;
  }

  /** Quick enough for each start: whether each file is there and as long as it was. */
  List<SnapshotProblem> presence(Connection connection) throws SQLException {
    return check(connection, this::look);
  }

  /** Reads every file. */
  List<SnapshotProblem> everyByte(Connection connection) throws SQLException {
    return check(connection, this::read);
  }

  private List<SnapshotProblem> check(Connection connection, Look look) throws SQLException {
    List<SnapshotProblem> problems = new ArrayList<>();
    Map<StoredContent, Optional<Kind>> seen = new HashMap<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, sha256, size_bytes from snapshot order by taken_at, id")) {
      query.setFetchSize(AT_A_TIME);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          StoredContent content = new StoredContent(row.getString(2), row.getLong(3));
          UUID id = row.getObject(1, UUID.class);
          seen.computeIfAbsent(content, look::at)
              .ifPresent(kind -> problems.add(new SnapshotProblem(id, content.sha256(), kind)));
        }
      }
    }
    return problems;
  }

  private Optional<Kind> look(StoredContent content) {
    Path file = files.path(content.sha256());
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.of(Kind.MISSING);
      }
      return Files.size(file) == content.size() ? Optional.empty() : Optional.of(Kind.SIZE);
    } catch (IOException e) {
      return Optional.of(Kind.UNREADABLE);
    }
  }

  private Optional<Kind> read(StoredContent content) {
    Optional<Kind> outside = look(content);
    if (outside.isPresent()) {
      return outside;
    }
    try {
      boolean same = SnapshotFiles.hash(files.path(content.sha256())).equals(content.sha256());
      return same ? Optional.empty() : Optional.of(Kind.CONTENT);
    } catch (IOException e) {
      return Optional.of(Kind.UNREADABLE);
    }
  }

  @FunctionalInterface
  private interface Look {
    Optional<Kind> at(StoredContent content);
  }
}
