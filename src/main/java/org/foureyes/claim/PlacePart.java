package org.foureyes.claim;

import java.util.UUID;
import org.foureyes.text.Span;

/** One span of a claim, with why the claim is withdrawn if it is. */
record PlacePart(UUID claim, int start, int end, String withdrawnReason) {
  Span span() {
    return new Span(start, end);
  }

  WithdrawnReason reason() {
    return new WithdrawnReason(withdrawnReason);
  }
}
