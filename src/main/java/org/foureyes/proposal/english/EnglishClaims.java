package org.foureyes.proposal.english;

import java.util.List;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.proposal.ClaimLanguage;
import org.foureyes.proposal.WordGroups;
import org.foureyes.text.Language;
import org.springframework.stereotype.Component;

/** English: without a dictionary, a clause is told by its length and its first words. */
@Component
class EnglishClaims implements ClaimLanguage {
  private static final int SHORTEST = 4;

  private final EnglishLexicon lexicon;
  private final WordGroups words = new WordGroups("english/claim-words");

  EnglishClaims(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public WordGroups words() {
    return words;
  }

  @Override
  public boolean isStatement(List<Token> sentence) {
    return sentence.size() >= SHORTEST
        || sentence.stream().anyMatch(word -> word.word().isAny(Trait.AUXILIARY, Trait.MODAL));
  }

  @Override
  public boolean standsAlone(List<Token> clause, boolean coordinated, boolean reported) {
    if (!coordinated || clause.size() <= SHORTEST) {
      return false;
    }
    Token second = clause.get(1);
    return words.has("that", second)
        || second.word().isAny(Trait.PERSONAL, Trait.ARTICLE, Trait.POSSESSIVE)
        || second.isCapitalised();
  }

  @Override
  public boolean isFuture(List<Token> clause) {
    return words.first("maybe", clause).isPresent() || words.first("future", clause).isPresent();
  }
}
