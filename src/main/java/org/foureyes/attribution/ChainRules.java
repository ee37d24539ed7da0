package org.foureyes.attribution;

import java.util.List;
import org.foureyes.text.Language;
import org.foureyes.text.Span;

/**
 * What the program has to know to tell, in one language, through whom a quotation reached a text.
 * One bean for each language; without one, quotations have no chains.
 */
public interface ChainRules {
  /** The language, without country; two beans for one language stop the program at start. */
  Language language();

  /**
   * The quotations with their chains, and acts of speech that the text only tells, in reading
   * order.
   *
   * @param sentences the sentences of the text in reading order
   * @param quotations what is quoted in it, in reading order
   */
  List<Statement> find(
      String text, List<Span> sentences, List<Quotation> quotations, KnownNames known);
}
