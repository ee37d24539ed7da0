package org.foureyes.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who relies on whom. An end is somebody who relies on nobody; those who rely on each other in a
 * ring, and on nobody else, are one end together.
 */
final class RelayGraph {
  private final Map<String, Set<String>> relays = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> reached = new HashMap<>();

  void relay(String from, String to) {
    relays.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
    reached.clear();
  }

  /** What a reader calls a node; the first name stays. */
  void name(String node, String name) {
    names.putIfAbsent(node, name);
  }

  String name(String node) {
    return names.getOrDefault(node, node);
  }

  /** The ends that a node relies on, through others or not; at least one, sorted. */
  Set<String> ends(String node) {
    Set<String> ends = new TreeSet<>();
    for (String one : reach(node)) {
      if (reach(one).stream().allMatch(next -> reach(next).contains(one))) {
        ends.add(Collections.min(reach(one)));
      }
    }
    return ends;
  }

  private Set<String> reach(String node) {
    Set<String> known = reached.get(node);
    if (known == null) {
      known = search(node).keySet();
      reached.put(node, known);
    }
    return known;
  }

  /** Everything that can be reached, by who leads to it on the shortest way; the node by itself. */
  private Map<String, String> search(String node) {
    Map<String, String> from = new LinkedHashMap<>(Map.of(node, node));
    Deque<String> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      String present = open.removeFirst();
      for (String next : relays.getOrDefault(present, Set.of())) {
        if (from.putIfAbsent(next, present) == null) {
          open.addLast(next);
        }
      }
    }
    return from;
  }

  /** The names on the shortest way from a node to an end, without the node's; no name twice. */
  List<String> trail(String node, String end) {
    Map<String, String> from = search(node);
    List<String> trail = new ArrayList<>();
    for (String step = end; !step.equals(node); step = from.getOrDefault(step, node)) {
      if (trail.isEmpty() || !trail.getLast().equals(name(step))) {
        trail.add(name(step));
      }
    }
    return trail.reversed();
  }

  /**
   * Puts together what shares an end. What relies on several ends joins the first group that has
   * one of them: it never adds an origin beside those that it may come from.
   *
   * @return the items by the ends of their group
   */
  static <T> Map<Set<String>, List<T>> grouped(List<T> items, Function<T, Set<String>> ends) {
    Map<Set<String>, List<T>> groups = new LinkedHashMap<>();
    for (boolean several : new boolean[] {false, true}) {
      for (T item : items) {
        Set<String> own = ends.apply(item);
        if (own.size() > 1 == several) {
          Set<String> group =
              groups.keySet().stream()
                  .filter(known -> !Collections.disjoint(known, own))
                  .findFirst()
                  .orElse(own);
          groups.computeIfAbsent(group, any -> new ArrayList<>()).add(item);
        }
      }
    }
    return groups;
  }
}
