package org.foureyes.ui.article;

import java.util.List;
import java.util.Locale;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.overview.WorkbenchClaim.Given;
import org.foureyes.rating.Scales;
import org.foureyes.text.Span;
import org.foureyes.ui.claim.ChainText;
import org.foureyes.ui.component.ClaimCard;
import org.foureyes.ui.component.ClaimMark;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.MarkedSpan;
import org.jspecify.annotations.Nullable;

/** How a claim is shown in the list and on the text, in the reader's language. */
final class Cards {
  /** The panel has the whole wording; the list need not carry 20,000 characters. */
  private static final int LONGEST_WORDING = 240;

  private final Scales scales;
  private final Locale locale;

  Cards(Scales scales, Locale locale) {
    this.scales = scales;
    this.locale = locale;
  }

  ClaimCard card(WorkbenchClaim claim) {
    return new ClaimCard(
        claim.id().value().toString(),
        claim.firstOffset(),
        shortened(claim.wording()),
        claim.state().name(),
        Labels.of(locale, claim.state()),
        ChainText.of(locale, claim.chain()),
        rating(claim.rating()),
        isTodo(claim.state()));
  }

  static ClaimMark mark(WorkbenchClaim claim) {
    return new ClaimMark(
        claim.id().value().toString(),
        claim.state().name(),
        marked(claim.spans()),
        marked(claim.cues()));
  }

  static String shortened(String wording) {
    if (wording.length() <= LONGEST_WORDING) {
      return wording;
    }
    int end = wording.offsetByCodePoints(0, wording.codePointCount(0, LONGEST_WORDING - 1));
    return wording.substring(0, end).stripTrailing() + "…";
  }

  private String rating(@Nullable Given given) {
    return given == null
        ? ""
        : scales
            .find(given.scaleId(), given.scaleVersion())
            .flatMap(scale -> scale.find(given.rating()))
            .map(rating -> rating.label(locale))
            .orElse(given.rating());
  }

  private static boolean isTodo(ClaimState state) {
    return switch (state) {
      case OPEN, ASSIGNED, IN_RESEARCH, RETURNED, DISPUTED, STALE -> true;
      case PROPOSED, APPROVED, CORRECTED, WITHDRAWN -> false;
    };
  }

  private static List<MarkedSpan> marked(List<Span> spans) {
    return spans.stream()
        .filter(span -> !span.isEmpty())
        .map(span -> new MarkedSpan(span.start(), span.end()))
        .toList();
  }
}
