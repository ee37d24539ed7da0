package org.foureyes.ui.claim;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.attribution.Namedness;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.ui.component.Labels;

/**
 * A chain as one line for lists and cards, from the article to the speaker: "Artikel → CNN → zwei
 * hochrangige Quellen (anonym)". Who is not named is marked in words.
 */
public final class ChainText {
  static final String ARROW = " → ";

  private ChainText() {}

  /** Empty for an empty chain: then the article speaks for itself. */
  public static String of(Locale locale, List<Link> chain) {
    if (chain.isEmpty()) {
      return "";
    }
    String article = I18NProvider.translate(locale, "claim.chain.article");
    return Stream.concat(Stream.of(article), chain.stream().map(link -> hop(locale, link)))
        .collect(Collectors.joining(ARROW));
  }

  private static String hop(Locale locale, Link link) {
    return link.namedness() == Namedness.NAMED
        ? link.name()
        : "%s (%s)".formatted(link.name(), Labels.of(locale, link.namedness()));
  }
}
