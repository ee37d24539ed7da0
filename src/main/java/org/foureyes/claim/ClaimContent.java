package org.foureyes.claim;

import java.util.List;
import org.foureyes.text.Span;

/**
 * Everything of a claim that an editor sets, at one moment: what the history keeps, and what undo
 * goes back to.
 *
 * @param quote the text of the spans
 * @param withdrawnReason none unless withdrawn
 */
public record ClaimContent(
    ClaimDraft claim,
    List<Span> spans,
    String quote,
    List<HopDetail> chain,
    boolean withdrawn,
    WithdrawnReason withdrawnReason) {
  public ClaimContent {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
  }

  List<HopDraft> hops() {
    return chain.stream().map(HopDetail::hop).toList();
  }
}
