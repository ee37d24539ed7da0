package org.foureyes.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain queries whose answers fit into memory: large tables are read page by page. */
final class Sql {
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Sql() {}

  static <T> List<T> list(Connection connection, String sql, Reader<T> reader, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
      return rows;
    }
  }

  static <T> Optional<T> first(
      Connection connection, String sql, Reader<T> reader, Object... parameters)
      throws SQLException {
    return list(connection, sql + " fetch first 1 rows only", reader, parameters).stream()
        .findFirst();
  }

  static long count(Connection connection, String table) throws SQLException {
    return list(connection, "select count(*) from " + table, row -> row.getLong(1)).getFirst();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable Object orNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column);
  }
}
