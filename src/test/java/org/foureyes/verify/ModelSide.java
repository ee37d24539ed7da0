package org.foureyes.verify;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One axis of a claim in {@link ReviewModel}: what waits on it, and what was approved. */
final class ModelSide {
  /** A verdict that waits. */
  record Pending(
      int proposer, int wording, int attribution, int evidence, int disputer, Set<Integer> rated) {
    Pending disputedBy(int person) {
      return new Pending(proposer, wording, attribution, evidence, person, rated);
    }

    Pending ratedBy(int person) {
      Set<Integer> all = new HashSet<>(rated);
      all.add(person);
      return new Pending(proposer, wording, attribution, evidence, disputer, all);
    }

    boolean disputed() {
      return disputer >= 0;
    }
  }

  @Nullable Pending pending;
  int changed;
  int approved = -1;

  boolean holds() {
    return approved >= 0 && approved >= changed;
  }
}
