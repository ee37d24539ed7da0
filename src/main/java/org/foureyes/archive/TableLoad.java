package org.foureyes.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts rows into one table; those that refer to rows of the same table wait for them. */
final class TableLoad implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int BATCH = 500;

  private final Table table;
  private final List<Column> columns;
  private final PreparedStatement insert;
  private final Set<String> known = new HashSet<>();
  private List<JsonNode> waiting = new ArrayList<>();
  private int open;
  private long rows;

  /**
   * @param columns in the order of the lines
   */
  TableLoad(Connection connection, Table table, List<Column> columns) throws SQLException {
    this.table = table;
    this.columns = columns;
    Table asWritten = new Table(table.name(), columns, table.key(), table.parents(), table.own());
    this.insert = connection.prepareStatement(asWritten.insert());
  }

  /**
   * @return how many rows there were
   * @throws ArchiveException if a line is no row, or the database refuses it
   */
  long all(BufferedReader lines) throws ArchiveException, IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      rows++;
      take(row(line));
    }
    flush();
    while (!waiting.isEmpty()) {
      List<JsonNode> again = waiting;
      waiting = new ArrayList<>();
      for (JsonNode row : again) {
        take(row);
      }
      flush();
      if (waiting.size() == again.size()) {
        throw new ArchiveException("archive.row", table.name(), rows, "?");
      }
    }
    return rows;
  }

  private JsonNode row(String line) throws ArchiveException {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.isArray() && row.size() == columns.size()) {
        return row;
      }
    } catch (JacksonException e) {
      // No row, then.
    }
    throw new ArchiveException("archive.row", table.name(), rows, "JSON");
  }

  private void take(JsonNode row) throws ArchiveException {
    if (!table.own().isEmpty()) {
      if (isEarly(row)) {
        waiting.add(row);
        return;
      }
      known.add(text(row, "id"));
    }
    try {
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).set(insert, i + 1, row.get(i));
      }
      insert.addBatch();
      open++;
    } catch (SQLException | RuntimeException e) {
      throw refused(e);
    }
    if (open == BATCH) {
      flush();
    }
  }

  private boolean isEarly(JsonNode row) {
    String id = text(row, "id");
    return table.own().stream()
        .map(column -> text(row, column))
        .anyMatch(other -> !other.isEmpty() && !other.equals(id) && !known.contains(other));
  }

  private String text(JsonNode row, String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return row.get(i).isNull() ? "" : row.get(i).asString();
      }
    }
    return "";
  }

  private void flush() throws ArchiveException {
    try {
      if (open > 0) {
        insert.executeBatch();
        open = 0;
      }
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private ArchiveException refused(Exception e) {
    String why = Objects.toString(e.getMessage(), "").lines().findFirst().orElse("");
    return new ArchiveException("archive.row", table.name(), rows, why);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
