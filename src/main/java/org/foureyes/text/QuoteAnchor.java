package org.foureyes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;

/**
 * Where in a text a claim is, kept so that it can be found again after the text has changed: the
 * spans, what they say, and what stands around them.
 *
 * @param spans in reading order, apart from each other, none empty
 * @param exact the text of the spans, joined by {@value #GAP}
 * @param prefix up to {@value #CONTEXT} chars before the first span; shorter at the start of the
 *     text, or by one rather than cutting a surrogate pair
 * @param suffix as much after the last span
 */
public record QuoteAnchor(List<Span> spans, String exact, String prefix, String suffix) {
  /** Stands between the parts of a quote from several spans. */
  public static final String GAP = " … ";

  /** Length of prefix and suffix in UTF-16 chars. */
  public static final int CONTEXT = 32;

  public QuoteAnchor {
    spans = List.copyOf(spans);
  }

  /**
   * Anchors spans in a text; touching and overlapping ones become one.
   *
   * @throws RuleViolation with every reason: {@code text.span-missing} without any span; and for
   *     each span (start, end) {@code text.span-empty}, {@code text.span-outside}, {@code
   *     text.span-cuts-character}
   */
  public static QuoteAnchor of(String text, Collection<Span> spans) {
    RuleViolation.unless(defects(text, spans));
    List<Span> parts = Span.normalise(spans);
    String exact = parts.stream().map(part -> part.text(text)).collect(Collectors.joining(GAP));
    int start = parts.getFirst().start();
    int end = parts.getLast().end();
    int before = Math.max(0, start - CONTEXT);
    int after = Math.min(text.length(), end + CONTEXT);
    String prefix = text.substring(cutsPair(text, before) ? before + 1 : before, start);
    return new QuoteAnchor(
        parts, exact, prefix, text.substring(end, cutsPair(text, after) ? after - 1 : after));
  }

  /** From the first to the last char, with the gaps. */
  public Span extent() {
    return new Span(spans.getFirst().start(), spans.getLast().end());
  }

  private static List<Reason> defects(String text, Collection<Span> spans) {
    List<Reason> reasons = new ArrayList<>();
    if (spans.isEmpty()) {
      reasons.add(new Reason("text.span-missing"));
    }
    for (Span span : spans) {
      if (span.isEmpty()) {
        reasons.add(new Reason("text.span-empty", span.start(), span.end()));
      }
      if (span.end() > text.length()) {
        reasons.add(new Reason("text.span-outside", span.start(), span.end()));
      } else if (cutsPair(text, span.start()) || cutsPair(text, span.end())) {
        reasons.add(new Reason("text.span-cuts-character", span.start(), span.end()));
      }
    }
    return reasons;
  }

  private static boolean cutsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
