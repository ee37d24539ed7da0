package org.foureyes.attribution.german;

import java.util.Comparator;
import java.util.List;
import org.foureyes.attribution.Confidence;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.QuotationRules;
import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Finds quotations in German text. */
@Component
public final class GermanQuotations implements QuotationRules {
  private final Lexicon lexicon = new GermanLexicon();

  @Override
  public Language language() {
    return Language.GERMAN;
  }

  @Override
  public List<Quotation> find(String text, List<Span> sentences) {
    TokenText tokens = TokenText.read(text, sentences, lexicon);
    return new GermanRules(tokens)
        .find().stream()
            .map(draft -> quotation(draft, tokens))
            .sorted(Comparator.comparingInt(Quotation::start))
            .toList();
  }

  private static Quotation quotation(Draft draft, TokenText tokens) {
    return new Quotation(
        draft.type,
        spans(draft.quote, tokens),
        spans(draft.speaker, tokens),
        spans(draft.cue, tokens),
        spans(draft.frame, tokens),
        spans(draft.addressee, tokens),
        draft.rule,
        Confidence.of(draft.rule),
        draft.nested);
  }

  private static List<Span> spans(List<Range> ranges, TokenText tokens) {
    return ranges.stream()
        .filter(range -> !range.isEmpty())
        .map(range -> tokens.span(range.from(), range.to()))
        .toList();
  }
}
