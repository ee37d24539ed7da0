package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the rating of a verdict from the columns scale_id, scale_version and rating. */
final class Ratings {
  private Ratings() {}

  static RatingCount of(ResultSet row, int claims) throws SQLException {
    return new RatingCount(
        row.getString("scale_id"), row.getInt("scale_version"), row.getString("rating"), claims);
  }

  /** Null where an outer join has found no verdict. */
  static @Nullable RatingCount ofOuterJoin(ResultSet row) throws SQLException {
    return row.getString("scale_id") == null ? null : of(row, 1);
  }
}
