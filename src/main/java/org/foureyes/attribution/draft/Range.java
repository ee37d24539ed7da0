package org.foureyes.attribution.draft;

/**
 * A stretch of tokens.
 *
 * @param from index of the first
 * @param to index after the last
 */
public record Range(int from, int to) {
  public boolean isEmpty() {
    return from >= to;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
