package org.foureyes.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inserts rows in batches, each table after those that it refers to. */
final class Batches {
  private static final List<String> ORDER =
      List.of(
          "account",
          "account_role",
          "source",
          "article",
          "article_version",
          "segment",
          "claim_revision",
          "verdict",
          "decision",
          "claim",
          "claim_span",
          "hop",
          "evidence");

  private final Connection connection;
  private final Map<String, PreparedStatement> inserts = new HashMap<>();

  Batches(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds a row.
   *
   * @param values of the first columns, in the order of the table; later ones have their defaults
   */
  void add(String table, Object... values) throws SQLException {
    PreparedStatement insert = inserts.get(table);
    if (insert == null) {
      String marks = String.join(", ", Collections.nCopies(values.length, "?"));
      String sql = "insert into %s (%s) values (%s)";
      insert =
          connection.prepareStatement(
              sql.formatted(table, firstColumns(table, values.length), marks));
      inserts.put(table, insert);
    }
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
  }

  private String firstColumns(String table, int count) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select column_name from information_schema.columns
            where lower(table_name) = ? and ordinal_position <= ? order by ordinal_position
            """)) {
      query.setString(1, table);
      query.setInt(2, count);
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          columns.add(result.getString(1));
        }
      }
    }
    return String.join(", ", columns);
  }

  void commit() throws SQLException {
    for (String table : ORDER) {
      PreparedStatement insert = inserts.get(table);
      if (insert != null) {
        insert.executeBatch();
      }
    }
    connection.commit();
  }
}
