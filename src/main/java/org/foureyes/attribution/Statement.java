package org.foureyes.attribution;

import java.util.List;

/**
 * A quotation with everybody through whom it reached the article.
 *
 * @param chain nearest to the article first (CNN, then two officials); empty if the text does not
 *     say who
 */
public record Statement(Quotation quotation, List<SaidBy> chain) {
  public Statement {
    chain = List.copyOf(chain);
  }
}
