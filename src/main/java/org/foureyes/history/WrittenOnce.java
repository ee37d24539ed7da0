package org.foureyes.history;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * H2's side of "rows that prove something are written once": refuses every UPDATE and DELETE of the
 * tables that the migration names. PostgreSQL has the same as a PL/pgSQL function.
 */
public final class WrittenOnce implements Trigger {
  /** SQLSTATE of a violated check constraint, so that both databases answer alike. */
  private static final String CHECK_VIOLATION = "23514";

  private String table = "";

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String table,
      boolean before,
      int type) {
    this.table = table;
  }

  @Override
  public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
      throws SQLException {
    throw new SQLException("Rows of " + table + " are written once", CHECK_VIOLATION);
  }
}
