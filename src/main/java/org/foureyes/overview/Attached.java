package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What belongs to the claims of a report, such as their links or evidence: a cursor of its own over
 * the same claims in the same order, which is led by that of the claims. Its columns are the
 * claim's id, a mark that is null if nothing belongs to it, and what is read.
 *
 * @param <T> a thing that belongs to a claim
 */
final class Attached<T> {
  /** Reads a thing from the present row. */
  interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final ResultSet rows;
  private final Reading<T> reading;
  private boolean more;

  Attached(ResultSet rows, Reading<T> reading) throws SQLException {
    this.rows = rows;
    this.reading = reading;
    this.more = rows.next();
  }

  /**
   * What belongs to a claim, in no order of its own.
   *
   * @param claim further on than that of the call before
   */
  List<T> of(UUID claim) throws SQLException {
    while (more && !claim.equals(rows.getObject(1, UUID.class))) {
      more = rows.next();
    }
    List<T> found = List.of();
    while (more && claim.equals(rows.getObject(1, UUID.class))) {
      if (rows.getObject(2) != null) {
        found = with(found, reading.read(rows));
      }
      more = rows.next();
    }
    return found;
  }

  /** Most claims have one link and one piece of evidence. */
  private static <T> List<T> with(List<T> some, T another) {
    if (some.isEmpty()) {
      return List.of(another);
    }
    List<T> all = new ArrayList<>(some);
    all.add(another);
    return all;
  }
}
