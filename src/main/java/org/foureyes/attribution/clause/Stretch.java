package org.foureyes.attribution.clause;

/**
 * A part of a sentence between two places where a clause could begin.
 *
 * @param from index of its first word
 * @param to index after its last token, punctuation included
 * @param mark what stands before it: a punctuation mark, or a blank if nothing
 * @param coordinated whether it begins with a coordinating conjunction
 * @param opening what it can begin
 * @param verb index of its finite verb, or -1
 * @param strength how sure it is that the verb is finite
 */
record Stretch(
    int from,
    int to,
    char mark,
    boolean coordinated,
    Opening opening,
    int verb,
    FiniteVerbs.Strength strength) {
  boolean hasVerb() {
    return verb >= 0;
  }

  boolean subordinate() {
    return opening != Opening.NONE;
  }
}
