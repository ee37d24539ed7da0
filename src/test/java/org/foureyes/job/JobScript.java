package org.foureyes.job;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is done with an article, as data.
 *
 * @param reason why claims are returned
 * @param stale what an approved claim is reworded to
 */
record JobScript(List<Step> steps, String reason, String stale) {

  List<Step> where(Predicate<Step> condition) {
    return steps.stream().filter(condition).toList();
  }

  /** The only step with this fate that one person did, not both. */
  Step one(Fate fate) {
    return where(step -> step.fate() == fate && !step.byBoth()).getFirst();
  }
}
