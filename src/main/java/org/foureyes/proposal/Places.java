package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foureyes.text.Span;

/** Places of one text, each a list of spans, compared by the characters that they share. */
final class Places {
  /** Places are found by the 512-character block that they touch. */
  private static final int BLOCK = 9;

  private final Map<Integer, List<List<Span>>> byBlock = new HashMap<>();

  Places(Collection<List<Span>> places) {
    for (List<Span> place : places) {
      for (int block : blocks(place)) {
        byBlock.computeIfAbsent(block, any -> new ArrayList<>()).add(place);
      }
    }
  }

  /** Whether any of them has a character in common with a place. */
  boolean touch(List<Span> place) {
    return near(place).anyMatch(other -> common(other, place) > 0);
  }

  /**
   * Whether one of them is about the same as a place.
   *
   * @param share how much of what either covers both must cover, 0 to 1
   */
  boolean holdLike(List<Span> place, double share) {
    return near(place)
        .anyMatch(other -> {
          int common = common(other, place);
          return common > 0 && common >= share * (length(other) + length(place) - common);
        });
  }

  /** How much of a place they cover together, 0 to 1. */
  double shareOf(List<Span> place) {
    List<Span> covering = Span.normalise(near(place).flatMap(List::stream).toList());
    return (double) common(covering, place) / length(place);
  }

  private Stream<List<Span>> near(List<Span> place) {
    return blocks(place).stream()
        .flatMap(block -> byBlock.getOrDefault(block, List.of()).stream())
        .distinct();
  }

  private static Set<Integer> blocks(List<Span> place) {
    Set<Integer> blocks = new TreeSet<>();
    for (Span span : place) {
      for (int block = span.start() >> BLOCK; block <= span.end() - 1 >> BLOCK; block++) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static int length(List<Span> place) {
    return place.stream().mapToInt(Span::length).sum();
  }

  private static int common(List<Span> one, List<Span> other) {
    int common = 0;
    for (Span a : one) {
      for (Span b : other) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return common;
  }
}
