package org.foureyes.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/**
 * H2's side of "a decision on a disputed verdict names the dispute", so that the constraint on the
 * third person bites. PostgreSQL has the same as a PL/pgSQL function.
 */
public final class NamesDispute extends TriggerAdapter {
  private static final String CHECK_VIOLATION = "23514";

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    if (after.getObject("dispute_id") == null
        && exists(connection, "dispute", after.getObject("verdict_id"))) {
      throw new SQLException("A decision on a disputed verdict names the dispute", CHECK_VIOLATION);
    }
  }

  static boolean exists(Connection connection, String table, Object verdict) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from " + table + " where verdict_id = ?")) {
      query.setObject(1, verdict);
      return query.executeQuery().next();
    }
  }
}
