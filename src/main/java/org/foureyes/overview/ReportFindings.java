package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.foureyes.claim.ClaimState;
import org.foureyes.review.Confidence;
import org.foureyes.review.DecisionKind;
import org.jspecify.annotations.Nullable;

/** Reads what was found on one axis, as {@link ReportSql#claims} selects it. */
final class ReportFindings {
  private ReportFindings() {}

  /**
   * @param before the columns before those of the axis
   */
  static ReportClaim.Finding finding(ResultSet row, int before, ReportNames names)
      throws SQLException {
    ClaimState state = ClaimState.valueOf(row.getString(before + 1));
    boolean approved =
        (state == ClaimState.APPROVED || state == ClaimState.CORRECTED)
            && row.getObject(before + 3) != null
            && row.getInt(before + 2) <= row.getInt(before + 4);
    return new ReportClaim.Finding(state, verdict(row, before, names), approved);
  }

  private static ReportClaim.@Nullable Verdict verdict(ResultSet row, int before, ReportNames names)
      throws SQLException {
    String rating = row.getString(before + 5);
    return rating == null
        ? null
        : new ReportClaim.Verdict(
            row.getString(before + 6),
            row.getInt(before + 7),
            rating,
            Confidence.valueOf(row.getString(before + 8)),
            row.getString(before + 9),
            row.getString(before + 10),
            names.person(row.getObject(before + 11, UUID.class)),
            time(row, before + 12),
            decision(row, before, names));
  }

  private static ReportClaim.@Nullable Decision decision(
      ResultSet row, int before, ReportNames names) throws SQLException {
    String kind = row.getString(before + 13);
    return kind == null
        ? null
        : new ReportClaim.Decision(
            DecisionKind.valueOf(kind),
            names.person(row.getObject(before + 14, UUID.class)),
            time(row, before + 15));
  }

  static Instant time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
