package org.foureyes.exchange;

import java.util.List;

/**
 * What would happen if a file were taken in.
 *
 * @param sha256 of the file
 * @param unchanged how many rows say what the desk says
 * @param rows all the others
 */
public record ImportPreview(String sha256, int unchanged, List<RowChange> rows) {
  /** How many rows change something. */
  public long changed() {
    return rows.stream().filter(row -> !row.changes().isEmpty()).count();
  }

  /** How many rows cannot be taken. */
  public long wrong() {
    return rows.stream().filter(row -> !row.errors().isEmpty()).count();
  }

  /** Whether it can be taken and would change anything. */
  public boolean isTakeable() {
    return wrong() == 0 && changed() > 0;
  }
}
