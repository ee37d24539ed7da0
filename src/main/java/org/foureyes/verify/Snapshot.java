package org.foureyes.verify;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a connection see the database as it is at its next statement, however long it is used. */
public final class Snapshot {
  /** H2's own level: its REPEATABLE READ takes one snapshot per table, when it is first read. */
  private static final int H2_SNAPSHOT = 6;

  private Snapshot() {}

  /** Blocks no writer; ends with the connection's transaction, which is to be rolled back. */
  public static void begin(Connection connection) throws SQLException {
    boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
    connection.setReadOnly(true);
    connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
  }
}
