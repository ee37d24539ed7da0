package org.foureyes.attribution.chain;

import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;
import org.jspecify.annotations.Nullable;

/** How many people a phrase speaks of. */
final class Headcount {
  private static final int MOST = 1000;

  private Headcount() {}

  /** The number that the text gives; null if it gives none. */
  static @Nullable Integer of(TokenText text, ChainWords words, Phrase phrase, boolean plural) {
    for (int i = phrase.from; i < phrase.coreEnd; i++) {
      Integer number = number(text.token(i), words);
      if (number != null && number > 0 && number < MOST) {
        return number;
      }
    }
    return plural ? null : 1;
  }

  private static @Nullable Integer number(Token token, ChainWords words) {
    String form = token.word().form();
    Integer spelled = words.number(form);
    boolean digits = form.length() < 5 && form.chars().allMatch(Character::isDigit);
    return spelled == null && digits ? Integer.valueOf(form) : spelled;
  }

  static boolean isPlural(TokenText text, ChainWords words, Phrase phrase) {
    Token head = text.token(phrase.coreEnd - 1);
    for (int i = phrase.from; i < phrase.coreEnd; i++) {
      Integer number = number(text.token(i), words);
      if (number != null) {
        return number > 1;
      }
    }
    if (phrase.indefinite) {
      return !phrase.one;
    }
    if (!head.is(Trait.NOUN)) {
      return phrase.definite && text.token(phrase.from - 1).is("die") && isCompound(head, words)
          || head.text().endsWith("s") && !head.text().endsWith("ss") && !head.isCapitalised()
          || head.is("people");
    }
    boolean die = phrase.definite && text.token(phrase.from - 1).is(Trait.PLURAL);
    return head.is(Trait.PLURAL)
        && (!phrase.definite
            || !isSingular(phrase, text)
            || die && text.token(phrase.from - 1).is("die") && !head.is(Trait.FEMININE));
  }

  /**
   * "Die CNN-Insider": a compound that no dictionary has, with a noun that has no feminine form.
   */
  private static boolean isCompound(Token head, ChainWords words) {
    Sense sense = words.sense(head.text());
    boolean feminine =
        sense != null
            && (sense.noun().endsWith("in") || sense.noun().endsWith("e"))
            && head.text().toLowerCase(java.util.Locale.ROOT).endsWith(sense.noun());
    return sense != null && !feminine;
  }

  /** Whether an article shows the singular. */
  private static boolean isSingular(Phrase phrase, TokenText text) {
    Token head = text.token(phrase.coreEnd - 1);
    Token article = text.token(phrase.from - 1);
    return article.is("der") && head.is(Trait.MASCULINE)
        || article.is("das")
        || article.is("dem")
        || article.is("des")
        || article.is("die") && head.is(Trait.FEMININE) && !head.text().endsWith("n")
        || article.is("der") && head.is(Trait.FEMININE) && !head.text().endsWith("n");
  }
}
