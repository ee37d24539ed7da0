package org.foureyes.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
   * @param values of all columns, in the order of the table
   */
  void add(String table, Object... values) throws SQLException {
    PreparedStatement insert = inserts.get(table);
    if (insert == null) {
      String marks = String.join(", ", Collections.nCopies(values.length, "?"));
      insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")");
      inserts.put(table, insert);
    }
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
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
