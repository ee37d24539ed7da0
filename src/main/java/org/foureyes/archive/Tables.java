package org.foureyes.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a desk, each after those that it refers to. */
final class Tables {
  /** What the database keeps about itself, and what is always empty. */
  private static final Set<String> NOT_OF_THE_DESK =
      Set.of("flyway_schema_history", "not_truncated");

  private Tables() {}

  /**
   * @throws IllegalStateException if tables refer to each other in a circle
   */
  static List<Table> of(Connection connection) throws SQLException {
    Map<String, Table> tables = new TreeMap<>();
    try (ResultSet found = metaData(connection).getTables(null, schema(connection), "%", types())) {
      while (found.next()) {
        String stored = found.getString("TABLE_NAME");
        String name = stored.toLowerCase(Locale.ROOT);
        if (!NOT_OF_THE_DESK.contains(name)) {
          tables.put(name, table(connection, stored, name));
        }
      }
    }
    return inOrder(tables);
  }

  private static Table table(Connection connection, String stored, String name)
      throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet found = metaData(connection).getColumns(null, schema(connection), stored, "%")) {
      while (found.next()) {
        columns.add(
            new Column(
                found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                Column.Kind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"))));
      }
    }
    Map<Integer, String> key = new TreeMap<>();
    try (ResultSet found = metaData(connection).getPrimaryKeys(null, schema(connection), stored)) {
      while (found.next()) {
        key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    Map<String, String> own = new LinkedHashMap<>();
    Set<String> parents = new TreeSet<>();
    try (ResultSet found = metaData(connection).getImportedKeys(null, schema(connection), stored)) {
      while (found.next()) {
        String parent = found.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
        if (!parent.equals(name)) {
          parents.add(parent);
        } else if (found.getString("PKCOLUMN_NAME").equalsIgnoreCase("id")) {
          own.put(found.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT), "id");
        }
      }
    }
    return new Table(name, columns, List.copyOf(key.values()), parents, List.copyOf(own.keySet()));
  }

  private static List<Table> inOrder(Map<String, Table> tables) {
    Set<Table> ordered = new LinkedHashSet<>();
    while (ordered.size() < tables.size()) {
      int before = ordered.size();
      for (Table table : tables.values()) {
        if (!ordered.contains(table)
            && ordered.stream().map(Table::name).toList().containsAll(table.parents())) {
          ordered.add(table);
        }
      }
      if (ordered.size() == before) {
        throw new IllegalStateException("Tables refer to each other in a circle");
      }
    }
    return List.copyOf(ordered);
  }

  private static DatabaseMetaData metaData(Connection connection) throws SQLException {
    return connection.getMetaData();
  }

  private static String schema(Connection connection) throws SQLException {
    return connection.getSchema();
  }

  private static String[] types() {
    return new String[] {"TABLE", "BASE TABLE"};
  }
}
