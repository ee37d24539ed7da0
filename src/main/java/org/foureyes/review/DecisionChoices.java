package org.foureyes.review;

import java.util.List;
import org.foureyes.common.RuleViolation.Reason;

/**
 * What a person may do with a verdict now.
 *
 * @param obstacles why they may not decide on it at all; empty if they may
 * @param rateFirst whether blind review asks for their own rating before they see the verdict's
 * @param disputable whether they may dispute it
 * @param adoptable whether it is disputed, so that they may decide for the second rating
 */
public record DecisionChoices(
    List<Reason> obstacles, boolean rateFirst, boolean disputable, boolean adoptable) {
  public DecisionChoices {
    obstacles = List.copyOf(obstacles);
  }

  static DecisionChoices of(DecisionCase opened) {
    List<Reason> obstacles = Guard.reasons(DecisionGuards.TO_DECIDE, opened);
    boolean free = obstacles.isEmpty();
    return new DecisionChoices(
        obstacles,
        free && !Guard.reasons(DecisionGuards.TO_APPROVE, opened).isEmpty(),
        Guard.reasons(DecisionGuards.TO_DISPUTE, opened).isEmpty(),
        Guard.reasons(DecisionGuards.TO_ADOPT, opened).isEmpty());
  }

  /** Whether they may decide. */
  public boolean isFree() {
    return obstacles.isEmpty();
  }
}
