package org.foureyes.review;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** H2's side of "what is decided is disputed no more"; PostgreSQL has it as a function. */
public final class DisputesUndecided extends TriggerAdapter {
  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    if (NamesDispute.exists(connection, "decision", after.getObject("verdict_id"))) {
      throw new SQLException("What is decided is disputed no more", "23514");
    }
  }
}
