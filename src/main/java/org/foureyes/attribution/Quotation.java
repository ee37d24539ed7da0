package org.foureyes.attribution;

import java.util.List;
import org.foureyes.text.Span;

/**
 * A proposed quotation. All spans are UTF-16 indices into the text, in reading order and apart from
 * each other; a role that the text does not fill is empty.
 *
 * @param quote what is said; never empty
 * @param speaker the words that name who says it, which may stand in an earlier sentence
 * @param cue the words that show that something is said
 * @param frame the clause around the quotation, with the comma or colon between them
 * @param addressee to whom it is said
 * @param rule why it is proposed
 * @param confidence how often this rule is right, 0 to 1
 * @param nested whether it stands within another quotation
 */
public record Quotation(
    QuotationType type,
    List<Span> quote,
    List<Span> speaker,
    List<Span> cue,
    List<Span> frame,
    List<Span> addressee,
    Rule rule,
    double confidence,
    boolean nested) {

  /**
   * @throws IllegalArgumentException if nothing is quoted
   */
  public Quotation {
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("A quotation quotes something");
    }
    quote = List.copyOf(quote);
    speaker = List.copyOf(speaker);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    addressee = List.copyOf(addressee);
  }

  /** Where the quotation begins. */
  public int start() {
    return quote.getFirst().start();
  }
}
