package org.foureyes.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the database for a moment to write its file anew without what is no longer needed. Whoever
 * wants a connection meanwhile waits and gets one; whoever has one is waited for.
 *
 * @see "Decision 0034: the size of the file"
 */
final class Compaction {
  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
  private static final long LOOK_MILLIS = 10;

  private final HikariDataSource pool;
  private final Duration patience;

  /**
   * @param pool of the embedded database; may be suspended
   * @param patience how long others wait at most until those who work have finished
   */
  Compaction(HikariDataSource pool, Duration patience) {
    this.pool = pool;
    this.patience = patience;
  }

  /**
   * Compacts the file, unless somebody works with the database for longer than others are to wait.
   *
   * @return whether it was done
   */
  boolean run() throws InterruptedException {
    HikariPoolMXBean connections = pool.getHikariPoolMXBean();
    long begun = System.nanoTime();
    connections.suspendPool();
    try {
      while (connections.getActiveConnections() > 0) {
        if (System.nanoTime() - begun > patience.toNanos()) {
          return false;
        }
        Thread.sleep(LOOK_MILLIS);
      }
      connections.softEvictConnections();
      shutDown();
      LOG.info("The database's file was compacted in {} ms", millisSince(begun));
      return true;
    } catch (SQLException e) {
      LOG.error("The database's file could not be compacted: {}", e.toString());
      return false;
    } finally {
      connections.resumePool();
    }
  }

  /** With a connection that the pool does not know: it gets none while it is suspended. */
  private void shutDown() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    }
  }

  private static long millisSince(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }
}
