package org.foureyes.attribution.word;

import java.util.List;
import org.foureyes.text.Span;

/**
 * A sentence, or as many sentences as one quotation goes over.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param paragraph number of the line it stands in
 */
public record Passage(TokenText text, int from, int to, int paragraph) {
  public Token token(int index) {
    return text.token(index);
  }

  /** Whether an index is within, so that a rule can look around without leaving the passage. */
  public boolean has(int index) {
    return from <= index && index < to;
  }

  /** Whether the token at an index has a form; false outside. */
  public boolean is(int index, String form) {
    return has(index) && token(index).is(form);
  }

  /** Whether the token at an index can be something; false outside. */
  public boolean is(int index, Trait trait) {
    return has(index) && token(index).is(trait);
  }

  /** Index after the last token that is no full stop or other mark that ends a sentence. */
  public int bodyEnd() {
    int end = to;
    while (end > from && token(end - 1).depth() == 0 && token(end - 1).isOneOf(".!?;:…")) {
      end--;
    }
    return end;
  }

  /** The pairs of quotation marks that open in it, without those within others. */
  public List<Pair> quotations() {
    return text.quotations(from, to);
  }

  public Span span(int start, int end) {
    return text.span(start, end);
  }
}
