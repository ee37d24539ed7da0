package org.foureyes.overview;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A connection whose statements all see the database as it was when the first of them ran, however
 * long they take, and whose results arrive row by row instead of being gathered first. It blocks no
 * writer. Not for the thread's transaction, but beside it.
 */
final class ReadSnapshot implements AutoCloseable {
  /**
   * H2's own level. Its REPEATABLE READ takes one snapshot per table, when the table is first read.
   */
  private static final int H2_SNAPSHOT = 6;

  private final Connection connection;
  private final boolean lazySwitch;

  private ReadSnapshot(Connection connection, boolean lazySwitch) {
    this.connection = connection;
    this.lazySwitch = lazySwitch;
  }

  /** Opens one; the pool restores isolation and mode of the connection that it gets back. */
  static ReadSnapshot open(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
      ReadSnapshot snapshot = new ReadSnapshot(connection, h2);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      snapshot.setLazy(true);
      return snapshot;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
      setLazy(false);
    }
  }

  /** PostgreSQL's driver is lazy without autocommit, given a fetch size; H2 has a switch. */
  private void setLazy(boolean lazy) throws SQLException {
    if (lazySwitch) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set lazy_query_execution " + (lazy ? 1 : 0));
      }
    }
  }
}
