package org.foureyes.attribution.word;

/**
 * Two marks that belong together.
 *
 * @param open index of the token of the opening mark
 * @param close index of the token of the closing mark
 * @param quotes whether they are quotation marks; else they are brackets
 */
public record Pair(int open, int close, boolean quotes) {
  public boolean contains(Pair other) {
    return open < other.open && other.close < close;
  }
}
