package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.evidence.Reliability;
import org.foureyes.evidence.Stance;
import org.jspecify.annotations.Nullable;

/** Reads the pieces of evidence of a report, as {@link ReportSql#evidence} selects them. */
final class ReportPieces {
  private ReportPieces() {}

  static ReportClaim.Evidence evidence(ResultSet row, ReportNames names) throws SQLException {
    return new ReportClaim.Evidence(
        Stance.valueOf(row.getString(4)),
        row.getString(5),
        Objects.requireNonNullElse(row.getString(6), ""),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        name(row, 10, 11, names),
        particulars(row, names));
  }

  private static ReportClaim.Particulars particulars(ResultSet row, ReportNames names)
      throws SQLException {
    String kind = row.getString(14);
    String letter = row.getString(17);
    return new ReportClaim.Particulars(
        name(row, 12, 13, names),
        kind == null ? null : LocatorKind.valueOf(kind),
        row.getString(15),
        row.getBoolean(16),
        new Grade(letter == null ? null : Reliability.valueOf(letter), number(row, 18)),
        name(row, 19, 20, names));
  }

  /** A source is called as it is called now. */
  private static String name(ResultSet row, int name, int source, ReportNames names)
      throws SQLException {
    UUID id = row.getObject(source, UUID.class);
    return id == null
        ? Objects.requireNonNullElse(row.getString(name), "")
        : names.source(id).name();
  }

  private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
