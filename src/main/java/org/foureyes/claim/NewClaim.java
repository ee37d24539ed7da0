package org.foureyes.claim;

import java.util.List;
import org.foureyes.text.Span;

/**
 * A claim that is to be made.
 *
 * @param spans where the article says it: UTF-16 offsets into the present version's text, at least
 *     one
 * @param chain who is said to have said it, nearest to the article first; empty for the article
 *     itself
 */
public record NewClaim(List<Span> spans, ClaimDraft draft, List<HopDraft> chain) {
  public NewClaim {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
  }
}
