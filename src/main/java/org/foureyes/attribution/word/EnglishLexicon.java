package org.foureyes.attribution.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words: only closed classes, numbers, adverbs by their ending, and names by capitals. */
public final class EnglishLexicon implements Lexicon {
  private final Map<String, Set<Trait>> closed = new HashMap<>();

  /** Reads the list of closed classes. */
  public EnglishLexicon() {
    for (String line : WordList.lines("english/function-words")) {
      String[] parts = line.split(":");
      for (String form : parts[1].strip().split("\\s+")) {
        Set<Trait> traits = closed.computeIfAbsent(form, key -> EnumSet.noneOf(Trait.class));
        for (String trait : parts[0].strip().split("\\s+")) {
          traits.add(Trait.valueOf(trait));
        }
      }
    }
  }

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
