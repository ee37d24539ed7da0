package org.foureyes.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Splits a text into sentences. ICU finds where sentences of any script end; where a full stop, an
 * exclamation or question mark or an ellipsis stands, the rules of the language decide. The end of
 * a line always ends a sentence. Headlines of other articles that stand in a paragraph without a
 * full stop are cut off the sentence after them.
 *
 * <p>The spans are in reading order and apart from each other, have no blanks at their ends, are
 * never empty, and together hold every char that is no blank. Takes time linear in the length of
 * the text.
 */
@Component
public class SentenceSplitter {
  private final Languages languages;

  public SentenceSplitter(Languages languages) {
    this.languages = languages;
  }

  /** The sentences of a text; an unknown language is split by the general rules of Unicode. */
  public List<Span> split(String text, Language language) {
    return languages
        .pack(language)
        .map(pack -> sentences(text, pack))
        .orElseGet(() -> SentenceSpans.between(text, generalEnds(text, language)));
  }

  private static List<Span> sentences(String text, LanguagePack pack) {
    DroppedHeadlines headlines = new DroppedHeadlines(text, pack);
    return SentenceSpans.between(text, ends(text, pack)).stream()
        .flatMap(sentence -> headlines.cutOff(sentence).stream())
        .toList();
  }

  private static BitSet ends(String text, LanguagePack pack) {
    BitSet ends = icuEnds(text, pack.language().locale());
    SentenceEnds rules = new SentenceEnds(pack.sentenceRules());
    boolean inStraightQuotes = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Stop.isMark(c)) {
        Stop stop = Stop.at(text, i, inStraightQuotes, pack);
        inStraightQuotes ^=
            text.substring(i, stop.end()).chars().filter(mark -> mark == '"').count() % 2 == 1;
        ends.clear(i + 1, stop.next() + 1);
        ends.set(stop.end(), rules.endsAt(stop));
        i = stop.end() - 1;
      } else if (Stop.isLineEnd(c)) {
        ends.set(i);
        inStraightQuotes = false;
      } else if (c == '"') {
        inStraightQuotes = !inStraightQuotes;
      }
    }
    return ends;
  }

  private static BitSet generalEnds(String text, Language language) {
    // ICU knows abbreviations of a few languages, and only uses them if asked to.
    Locale locale =
        new Locale.Builder().setLocale(language.locale()).setExtension('u', "ss-standard").build();
    BitSet ends = icuEnds(text, locale);
    for (int i = 0; i < text.length(); i++) {
      if (Stop.isLineEnd(text.charAt(i))) {
        ends.set(i);
      }
    }
    return ends;
  }

  private static BitSet icuEnds(String text, Locale locale) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.forLocale(locale));
    sentences.setText(text);
    BitSet ends = new BitSet(text.length() + 1);
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      ends.set(end);
    }
    return ends;
  }
}
