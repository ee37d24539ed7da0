package org.foureyes.verify;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of a table as text by column, so that columns that a later version adds are compared, too.
 *
 * @param values null is empty; ids, numbers and times are as the history's JSON writes them
 */
record Row(Map<String, String> values) {
  static Row of(ResultSet result) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    ResultSetMetaData columns = result.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      boolean time = columns.getColumnTypeName(i).toLowerCase(Locale.ROOT).startsWith("timestamp");
      Object value = time ? result.getObject(i, OffsetDateTime.class) : result.getObject(i);
      values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), text(value));
    }
    return new Row(values);
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
  }

  String get(String column) {
    return values.getOrDefault(column, "");
  }

  int number(String column) {
    return Integer.parseInt(get(column));
  }

  UUID uuid(String column) {
    return UUID.fromString(get(column));
  }

  /**
   * The first column that says something else than the JSON's field of the same name, or null. A
   * field that the JSON does not have was not yet kept when it was written.
   */
  @Nullable String differing(JsonNode json) {
    for (Map.Entry<String, String> column : values.entrySet()) {
      String field = camelCase(column.getKey());
      if (json.has(field) && !Json.text(json, field).equals(column.getValue())) {
        return column.getKey();
      }
    }
    return null;
  }

  private static String camelCase(String column) {
    StringBuilder field = new StringBuilder();
    boolean upper = false;
    for (char c : column.toCharArray()) {
      if (c != '_') {
        field.append(upper ? Character.toUpperCase(c) : c);
      }
      upper = c == '_';
    }
    return field.toString();
  }
}
