package org.foureyes.attribution;

import java.util.List;
import org.foureyes.text.Language;
import org.foureyes.text.Span;

/**
 * What the program has to know to find quotations in a language. One bean for each language;
 * without one, no quotation is proposed.
 */
public interface QuotationRules {
  /** The language, without country; two beans for one language stop the program at start. */
  Language language();

  /**
   * The quotations of a text in reading order.
   *
   * @param sentences the sentences of the text in reading order
   */
  List<Quotation> find(String text, List<Span> sentences);
}
