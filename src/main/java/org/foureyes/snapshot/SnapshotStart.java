package org.foureyes.snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at each start whether every snapshot still has its file, and says which has not. */
@Component
class SnapshotStart {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotStart.class);

  private final SnapshotFiles files;
  private final DataSource database;

  SnapshotStart(SnapshotFiles files, DataSource database) {
    this.files = files;
    this.database = database;
  }

  /** A lost file is no reason to keep the desk from working. */
  @EventListener(ApplicationReadyEvent.class)
  void look() throws IOException, SQLException {
    files.removeAbandoned();
    List<SnapshotProblem> problems;
    try (Connection connection = database.getConnection()) {
      problems = new SnapshotCheck(files).presence(connection);
    }
    problems.forEach(problem -> LOG.error("{}", problem));
  }
}
