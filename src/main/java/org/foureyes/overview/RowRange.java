package org.foureyes.overview;

import java.util.Map;

/**
 * The part of a list that is asked for.
 *
 * @param sort one of the sort keys of the list; any other counts for its default
 * @param offset how many rows come before it
 * @param limit how many rows it has at most
 */
public record RowRange(String sort, boolean descending, int offset, int limit) {
  /** The direction to follow the sort expression; rows without a value come last. */
  String direction() {
    return descending ? "desc nulls last" : "asc nulls last";
  }

  /** The direction to follow a column that always has a value: so an index serves both. */
  String plainDirection() {
    return descending ? "desc" : "asc";
  }

  /** The SQL expression that the sort key stands for. */
  String expression(Map<String, String> allowed, String byDefault) {
    String found = allowed.get(sort);
    return found == null ? byDefault : found;
  }

  Conditions in(Conditions conditions) {
    return conditions.with("offset", offset).with("limit", limit);
  }
}
