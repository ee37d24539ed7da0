package org.foureyes.attribution;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.foureyes.attribution.chain.EnglishChains;
import org.foureyes.attribution.chain.GermanChains;
import org.foureyes.attribution.english.EnglishQuotations;
import org.foureyes.attribution.german.GermanQuotations;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.text.Language;
import org.foureyes.text.SentenceSplitter;
import org.foureyes.text.Span;
import org.foureyes.text.TextFixtures;

/** Quotation rules as the program has them, for tests without a Spring context. */
public final class AttributionFixtures {
  private static final GermanLexicon GERMAN = new GermanLexicon();
  private static final EnglishLexicon ENGLISH = new EnglishLexicon();
  private static final SentenceSplitter SPLITTER = TextFixtures.sentenceSplitter();
  private static final QuotationFinder FINDER =
      new QuotationFinder(
          SPLITTER, List.of(new GermanQuotations(GERMAN), new EnglishQuotations(ENGLISH)));
  private static final StatementFinder STATEMENTS =
      new StatementFinder(
          SPLITTER, FINDER, List.of(new GermanChains(GERMAN), new EnglishChains(ENGLISH)));

  private AttributionFixtures() {}

  public static QuotationFinder finder() {
    return FINDER;
  }

  public static StatementFinder statements() {
    return STATEMENTS;
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
