package org.foureyes.attribution.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** English words: only closed classes, numbers, adverbs by their ending, and names by capitals. */
@Component
public final class EnglishLexicon implements Lexicon {
  private final Map<String, Set<Trait>> closed = WordList.traits("english/function-words");

  @Override
  public Word word(String form, boolean mayBeCapitalised) {
    String lower = form.toLowerCase(Locale.ENGLISH);
    Set<Trait> function = closed.get(lower);
    if (function != null) {
      return new Word(lower, false, function, List.of());
    }
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean capital = Character.isUpperCase(form.codePointAt(0));
    if (capital) {
      traits.add(Trait.NAME);
    }
    if (Character.isDigit(form.codePointAt(0))) {
      traits.add(Trait.NUMERAL);
    }
    if (lower.endsWith("ly")) {
      traits.add(Trait.ADVERB);
    }
    return new Word(lower, capital && !mayBeCapitalised, traits, List.of());
  }
}
