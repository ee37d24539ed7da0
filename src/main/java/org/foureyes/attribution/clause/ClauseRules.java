package org.foureyes.attribution.clause;

import java.util.List;
import org.foureyes.text.Language;
import org.foureyes.text.Span;

/** Knows where clauses begin in the text of one language. */
public interface ClauseRules {
  /** The language of the text. */
  Language language();

  /** UTF-16 indices of the words that begin a clause, in reading order, but not a sentence. */
  List<Integer> boundaries(String text, List<Span> sentences);
}
