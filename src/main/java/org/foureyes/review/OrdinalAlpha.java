package org.foureyes.review;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for two ratings of each unit and ordinal data: one minus observed over
 * expected disagreement, where the distance of two values is the square of the number of ratings
 * between them.
 *
 * @see "Krippendorff, Content Analysis, 4th ed. 2018, chapter 12; Krippendorff, Computing
 *     Krippendorff's Alpha-Reliability, University of Pennsylvania 2011, section E"
 */
final class OrdinalAlpha {
  /** The two ratings of one unit. */
  record Pair(int first, int second) {}

  private OrdinalAlpha() {}

  /** Empty where all ratings have one value, or there are none: then nothing can be said. */
  static OptionalDouble of(List<Pair> pairs) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (Pair pair : pairs) {
      counts.merge(pair.first(), 1, Integer::sum);
      counts.merge(pair.second(), 1, Integer::sum);
    }
    if (counts.size() < 2) {
      return OptionalDouble.empty();
    }
    double observed = 0;
    for (Pair pair : pairs) {
      // Each pair is met twice in the matrix of coincidences, once in either order.
      observed += 2 * distance(counts, pair.first(), pair.second());
    }
    double expected = 0;
    for (var one : counts.entrySet()) {
      for (var other : counts.entrySet()) {
        expected +=
            (double) one.getValue()
                * other.getValue()
                * distance(counts, one.getKey(), other.getKey());
      }
    }
    int ratings = 2 * pairs.size();
    return OptionalDouble.of(1 - (ratings - 1) * observed / expected);
  }

  private static double distance(SortedMap<Integer, Integer> counts, int one, int other) {
    if (one == other) {
      return 0;
    }
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    double between = counts.subMap(low, high + 1).values().stream().mapToInt(n -> n).sum();
    between -= (count(counts, low) + count(counts, high)) / 2.0;
    return between * between;
  }

  private static int count(SortedMap<Integer, Integer> counts, int value) {
    return counts.getOrDefault(value, 0);
  }
}
