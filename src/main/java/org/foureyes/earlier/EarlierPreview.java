package org.foureyes.earlier;

import java.util.List;
import org.foureyes.common.RuleViolation.Reason;

/**
 * What taking in a file would do.
 *
 * @param found how many checks the file has that can be taken in
 * @param known how many of them are here already
 * @param leftOut how many cannot be taken in
 * @param problems why the first of those cannot
 * @param sample the first new ones
 */
public record EarlierPreview(
    int found, int known, int leftOut, List<Problem> problems, List<EarlierCheck> sample) {
  public EarlierPreview {
    problems = List.copyOf(problems);
    sample = List.copyOf(sample);
  }

  /**
   * Why a check cannot be taken in.
   *
   * @param number among those of the file, from 1
   */
  public record Problem(int number, Reason reason) {}

  /** How many would come in. */
  public int added() {
    return found - known;
  }
}
