package org.foureyes.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one action of an editor did, so that it can be undone as one: see {@link Claims#revert}.
 *
 * @param steps in the order in which they were done; at least one
 */
public record ClaimEdit(List<Step> steps) {
  public ClaimEdit {
    steps = List.copyOf(steps);
  }

  static ClaimEdit of(Step step) {
    return new ClaimEdit(List.of(step));
  }

  /** The claim that the action is about: the first. */
  public ClaimId claim() {
    return steps.getFirst().id();
  }

  /**
   * @param before null if the claim was made by this step
   * @param version the claim's version after the whole edit
   */
  public record Step(ClaimId id, @Nullable ClaimContent before, ClaimContent after, long version) {}
}
