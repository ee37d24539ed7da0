package org.foureyes.claim;

import jakarta.persistence.Embeddable;
import org.foureyes.text.Span;

@Embeddable
record SpanPart(int startOffset, int endOffset) {
  static SpanPart of(Span span) {
    return new SpanPart(span.start(), span.end());
  }

  Span span() {
    return new Span(startOffset, endOffset);
  }
}
