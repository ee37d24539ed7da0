package org.foureyes.attribution.german;

/**
 * A stretch of a sentence between commas, colons, dashes or semicolons that stand in no quotation
 * or bracket.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param finite index of its finite verb, or -1
 * @param kind what it is by its form
 */
record Clause(int from, int to, int finite, Kind kind) {
  enum Kind {
    /** Finite verb first or second. */
    MAIN,
    /** Begins with a conjunction or a relative, verb last. */
    SUBORDINATE,
    INFINITIVE,
    /** No verb: an apposition, a part of a list, or the beginning of a broken clause. */
    FRAGMENT
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
