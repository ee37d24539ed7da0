package org.foureyes.attribution.chain;

import java.util.List;
import org.foureyes.attribution.ChainRules;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Tells through whom quotations reached English text. */
@Component
public final class EnglishChains implements ChainRules {
  private final Lexicon lexicon;
  private final ChainWords words = new ChainWords("english", false);

  public EnglishChains(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public List<Statement> find(
      String text, List<Span> sentences, List<Quotation> quotations, KnownNames known) {
    return new Chains(TokenText.read(text, sentences, lexicon), words, known).of(quotations);
  }
}
