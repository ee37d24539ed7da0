package org.foureyes.attribution.german;

/**
 * A stretch of tokens.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Range(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  boolean overlaps(Range other) {
    return Math.max(from, other.from) < Math.min(to, other.to);
  }
}
