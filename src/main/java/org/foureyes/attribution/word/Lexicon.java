package org.foureyes.attribution.word;

/** What is known of the words of a language. */
public interface Lexicon {
  /**
   * What a form can be; of an unknown one only what its letters say.
   *
   * @param mayBeCapitalised whether a capital says nothing, as at the start of a sentence
   */
  Word word(String form, boolean mayBeCapitalised);
}
