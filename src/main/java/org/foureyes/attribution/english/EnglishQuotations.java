package org.foureyes.attribution.english;

import java.util.List;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.QuotationRules;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Finds quotations in English text. */
@Component
public final class EnglishQuotations implements QuotationRules {
  private final Lexicon lexicon;

  public EnglishQuotations(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public List<Quotation> find(String text, List<Span> sentences) {
    TokenText tokens = TokenText.read(text, sentences, lexicon);
    return Draft.quotations(new EnglishRules(tokens).find(), tokens);
  }
}
