package org.foureyes.attribution;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.foureyes.attribution.english.EnglishQuotations;
import org.foureyes.attribution.german.GermanQuotations;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.foureyes.text.TextFixtures;

/** Quotation rules as the program has them, for tests without a Spring context. */
public final class AttributionFixtures {
  private static final QuotationFinder FINDER =
      new QuotationFinder(
          TextFixtures.sentenceSplitter(),
          List.of(
              new GermanQuotations(new GermanLexicon()),
              new EnglishQuotations(new EnglishLexicon())));

  private AttributionFixtures() {}

  public static QuotationFinder finder() {
    return FINDER;
  }

  public static StatementFinder statements() {
    return new StatementFinder(FINDER);
  }

  /** All that is found, in words: "INDIRECT [quote] by [speaker] cue [cue]". */
  public static List<String> found(String text, Language language) {
    return FINDER.find(text, language).stream().map(found -> describe(found, text)).toList();
  }

  /** The only quotation of a text. */
  public static Quotation only(String text, Language language) {
    List<Quotation> found = FINDER.find(text, language);
    if (found.size() != 1) {
      throw new AssertionError("Not one quotation but " + found(text, language));
    }
    return found.getFirst();
  }

  public static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.text(text)).collect(joining(" … "));
  }

  private static String describe(Quotation found, String text) {
    return "%s [%s] by [%s] cue [%s]"
        .formatted(
            found.type(),
            words(found.quote(), text),
            words(found.speaker(), text),
            words(found.cue(), text));
  }
}
