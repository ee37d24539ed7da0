package org.foureyes.attribution.clause;

import java.util.List;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.text.Language;
import org.foureyes.text.TextFixtures;

/** Clause rules as the program has them, for tests without a Spring context. */
public final class ClauseFixtures {
  private static final ClauseFinder FINDER =
      new ClauseFinder(
          TextFixtures.sentenceSplitter(),
          List.of(
              new GermanClauses(new GermanLexicon()), new EnglishClauses(new EnglishLexicon())));

  private ClauseFixtures() {}

  public static ClauseFinder finder() {
    return FINDER;
  }

  /** The text with a bar before every clause but the first. */
  static String cut(String text, Language language) {
    StringBuilder cut = new StringBuilder();
    int from = 0;
    for (int boundary : FINDER.boundaries(text, language)) {
      cut.append(text, from, boundary).append("| ");
      from = boundary;
    }
    return cut.append(text.substring(from)).toString();
  }
}
