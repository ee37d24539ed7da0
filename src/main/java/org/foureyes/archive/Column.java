package org.foureyes.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A column, whose values are alike in JSON whatever the database. */
record Column(String name, Kind kind) {
  /** What a column holds. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    ID,
    DAY,
    TIME;

    /**
     * @param type of {@link Types}
     * @param name as the database calls it
     * @throws IllegalStateException if archives know no such type yet
     */
    static Kind of(int type, String name) {
      if (name.equalsIgnoreCase("uuid")) {
        return ID;
      }
      if (name.equalsIgnoreCase("timestamptz")) {
        return TIME;
      }
      return switch (type) {
        case Types.CHAR, Types.VARCHAR, Types.CLOB, Types.LONGVARCHAR -> TEXT;
        case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
        case Types.BOOLEAN, Types.BIT -> TRUTH;
        case Types.DATE -> DAY;
        case Types.TIMESTAMP_WITH_TIMEZONE -> TIME;
        default -> throw new IllegalStateException("No archive has columns of type " + name);
      };
    }
  }

  /** Writes a value: times in UTC to the microsecond, as ISO 8601. */
  void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
    if (row.getObject(index) == null) {
      json.writeNull();
      return;
    }
    switch (kind) {
      case NUMBER -> json.writeNumber(row.getLong(index));
      case TRUTH -> json.writeBoolean(row.getBoolean(index));
      case DAY -> json.writeString(row.getObject(index, LocalDate.class).toString());
      case TIME ->
          json.writeString(
              row.getObject(index, OffsetDateTime.class)
                  .withOffsetSameInstant(ZoneOffset.UTC)
                  .toString());
      case TEXT, ID -> json.writeString(row.getString(index));
    }
  }

  void set(PreparedStatement statement, int index, @Nullable JsonNode value) throws SQLException {
    statement.setObject(index, value == null || value.isNull() ? null : object(value));
  }

  private Object object(JsonNode value) {
    return switch (kind) {
      case NUMBER -> value.asLong();
      case TRUTH -> value.asBoolean();
      case DAY -> LocalDate.parse(value.asString());
      case TIME -> OffsetDateTime.parse(value.asString());
      case TEXT -> value.asString();
      case ID -> UUID.fromString(value.asString());
    };
  }
}
