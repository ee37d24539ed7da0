package org.foureyes.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.foureyes.attribution.SaidBy;
import org.jspecify.annotations.Nullable;

/** Who was spoken of so far, nearest last. Looks back only so far that the time stays linear. */
final class Memory {
  private static final int FURTHEST = 120;

  /**
   * Somebody who was spoken of.
   *
   * @param at token where
   * @param sentence number of the sentence
   * @param via the medium to which they spoke; null if to none
   */
  record Seen(Who who, int at, int sentence, @Nullable SaidBy via, boolean spoke) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(Seen one) {
    seen.add(one);
  }

  /** The nearest that fits; null if none does. */
  @Nullable Seen nearest(Predicate<Seen> fits) {
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - FURTHEST; i--) {
      if (fits.test(seen.get(i))) {
        return seen.get(i);
      }
    }
    return null;
  }

  /** Of the nearest sentence in which somebody fits the first, who is mostly its subject. */
  @Nullable Seen nearestSubject(Predicate<Seen> fits) {
    Seen found = null;
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - FURTHEST; i--) {
      Seen one = seen.get(i);
      if (found != null && one.sentence() != found.sentence()) {
        return found;
      }
      if (fits.test(one) && (found == null || !found.spoke())) {
        found = one;
      }
    }
    return found;
  }
}
