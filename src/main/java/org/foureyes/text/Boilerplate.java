package org.foureyes.text;

/**
 * A sentence that is no text of its article.
 *
 * @param sentence its place among the sentences, from 0
 * @param kind what it is instead
 * @param cue the words that show it, within the sentence; the whole sentence if its shape does
 * @param confidence how sure this is, above 0 and up to 1
 */
public record Boilerplate(int sentence, BoilerplateKind kind, Span cue, double confidence) {
  public Boilerplate {
    if (sentence < 0 || confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException(
          "No sentence or no confidence: %d, %f".formatted(sentence, confidence));
    }
  }
}
