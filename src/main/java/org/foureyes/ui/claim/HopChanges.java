package org.foureyes.ui.claim;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.HopDetail;
import org.foureyes.claim.HopDraft;
import org.foureyes.text.Span;

/** What becomes of a chain's hops when one joins them, or when its cue is picked in the text. */
final class HopChanges {
  private static final String OPENING_QUOTES = "\"„“«»‚‘'‹›";

  private HopChanges() {}

  /**
   * The chain with one more hop at its end, with what is most often right.
   *
   * @param quote the claim's words in the article: in quotation marks they are verbatim
   */
  static List<HopDetail> append(List<HopDetail> chain, Who.Known who, String quote) {
    List<HopDetail> longer = new ArrayList<>(chain);
    if (!longer.isEmpty() && longer.getLast().hop().role() == HopRole.REPORTER) {
      // An outlet with somebody behind it passes on what that one said.
      longer.set(longer.size() - 1, passingOn(longer.getLast()));
    }
    longer.add(who.hop(mode(quote.strip())));
    return longer;
  }

  private static HopMode mode(String quote) {
    boolean verbatim = !quote.isEmpty() && OPENING_QUOTES.indexOf(quote.charAt(0)) >= 0;
    return verbatim ? HopMode.DIRECT : HopMode.INDIRECT;
  }

  private static HopDetail passingOn(HopDetail last) {
    HopDraft hop = last.hop();
    return new HopDetail(
        new HopDraft(
            hop.source(),
            hop.description(),
            HopRole.RELAY,
            hop.mode(),
            hop.cue(),
            hop.cueSpan(),
            hop.namedness(),
            hop.headcount(),
            hop.statedOn(),
            hop.statedWhere()),
        last.name());
  }

  /** The hop with other words of the article as its cue. */
  static HopDetail cue(HopDetail detail, Span span, String words) {
    HopDraft hop = detail.hop();
    return new HopDetail(
        new HopDraft(
            hop.source(),
            hop.description(),
            hop.role(),
            hop.mode(),
            words.strip(),
            span,
            hop.namedness(),
            hop.headcount(),
            hop.statedOn(),
            hop.statedWhere()),
        detail.name());
  }
}
