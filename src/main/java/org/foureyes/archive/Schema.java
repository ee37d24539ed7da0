package org.foureyes.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which version of the tables a database has. */
final class Schema {
  private static final String QUERY =
      """
      select "version" from "flyway_schema_history"
      where "success" and "version" is not null order by "installed_rank" desc
      """;

  private Schema() {}

  /** The migration that was applied last, such as {@code 10}. */
  static String version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(QUERY)) {
      String newest = "0";
      while (found.next()) {
        String version = found.getString(1);
        newest = isNewer(version, newest) ? version : newest;
      }
      return newest;
    }
  }

  /** Whole numbers alone count: what only one kind of database needs has a point in it. */
  private static boolean isNewer(String version, String than) {
    return !version.contains(".") && Integer.parseInt(version) > Integer.parseInt(than);
  }
}
