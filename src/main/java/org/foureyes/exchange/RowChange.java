package org.foureyes.exchange;

import java.util.List;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.RuleViolation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file wants of the desk.
 *
 * @param line in the file, from 1
 * @param article null if the row is about no claim of the desk
 * @param claim null if the row is about no claim of the desk
 * @param wording what the claim says now, or empty
 * @param changes that become edits and proposals
 * @param ignored columns that were edited but are not read back, such as approvals
 * @param voids whether a verdict that was approved or waits becomes void
 * @param errors why it cannot be taken; then nothing of the file can
 */
public record RowChange(
    long line,
    @Nullable UUID article,
    @Nullable ClaimId claim,
    String wording,
    List<CellChange> changes,
    List<String> ignored,
    boolean voids,
    List<Reason> errors) {

  /** Whether somebody has to look at it. */
  boolean isWorthShowing() {
    return !changes.isEmpty() || !ignored.isEmpty() || !errors.isEmpty();
  }

  RowChange failing(List<Reason> why) {
    return new RowChange(line, article, claim, wording, changes, ignored, voids, why);
  }

  /** A row that is about nothing that the desk knows. */
  static RowChange lost(long line, Reason why) {
    return new RowChange(line, null, null, "", List.of(), List.of(), false, List.of(why));
  }
}
