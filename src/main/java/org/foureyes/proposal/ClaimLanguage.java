package org.foureyes.proposal;

import java.util.List;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.Token;
import org.foureyes.text.Language;

/**
 * What the program has to know of a language to propose claims. One bean for each language; without
 * one, nothing is proposed.
 */
public interface ClaimLanguage {
  /** The language, without country; two beans for one language stop the program at start. */
  Language language();

  Lexicon lexicon();

  WordGroups words();

  /** Whether words say something of somebody, other than a heading does. */
  boolean isStatement(List<Token> words);

  /**
   * Whether a clause can be understood without the one before it.
   *
   * @param words from its coordinator on, if it has one
   * @param coordinated whether it begins with a coordinator
   * @param reported whether it is part of what somebody says
   */
  boolean standsAlone(List<Token> words, boolean coordinated, boolean reported);

  /** Whether words speak of what is yet to come. */
  boolean isFuture(List<Token> words);
}
