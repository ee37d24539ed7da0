package org.foureyes.attribution.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.WordList;
import org.jspecify.annotations.Nullable;

/** The words by which chains are read in one language. */
final class ChainWords {
  private static final int LONGEST_NOUN = 60;
  private static final int SHORTEST_PART = 3;
  private static final List<String> ENDINGS = List.of("", "s", "n", "en", "es", "e");

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Sense> senses = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final boolean compounds;

  /**
   * Reads the list of a language.
   *
   * @param folder such as {@code german}
   * @param compounds whether nouns are written together
   */
  ChainWords(String folder, boolean compounds) {
    this.compounds = compounds;
    for (String line : WordList.lines(folder + "/chain-words")) {
      String[] parts = line.split(":", 2);
      List<String> head = List.of(parts[0].split("\\s+"));
      List<String> words = parts[1].isBlank() ? List.of() : List.of(parts[1].strip().split("\\s+"));
      if (head.getFirst().equals("form")) {
        forms.put(head.get(1), Set.copyOf(words));
        if (head.get(1).equals("numbers")) {
          words.forEach(this::addNumber);
        }
      } else {
        Nature nature = Nature.valueOf(head.getFirst());
        for (String word : words) {
          String noun = word.toLowerCase(Locale.ROOT);
          senses.putIfAbsent(
              noun, new Sense(noun, nature, head.contains("generic"), head.contains("anonymous")));
        }
      }
    }
  }

  private void addNumber(String word) {
    String[] parts = word.split("=");
    numbers.put(parts[0], Integer.valueOf(parts[1]));
  }

  /** Whether a token is one of the forms of a closed class. */
  boolean is(Token token, String formClass) {
    return is(token.text().toLowerCase(Locale.ROOT), formClass);
  }

  boolean is(String form, String formClass) {
    return forms.getOrDefault(formClass, Set.of()).contains(form);
  }

  /** Whether a language has no words of a closed class. */
  boolean needsNothing(String formClass) {
    return forms.getOrDefault(formClass, Set.of()).isEmpty();
  }

  /** The number that a word means; null if it means none. */
  @Nullable Integer number(String form) {
    return numbers.get(form);
  }

  /** What a noun says; null if it is not in the list. */
  @Nullable Sense sense(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    if (noun.length() > LONGEST_NOUN) {
      return null;
    }
    Sense whole = inflected(noun);
    if (whole != null) {
      return whole;
    }
    int hyphen = noun.lastIndexOf('-') + 1;
    if (hyphen > 0 && hyphen < noun.length()) {
      Sense last = inflected(noun.substring(hyphen));
      if (last != null) {
        return last;
      }
    }
    for (int i = hyphen + 1; compounds && i <= noun.length() - SHORTEST_PART - 1; i++) {
      Sense part = inflected(noun.substring(i));
      if (part != null && part.noun().length() > SHORTEST_PART) {
        return part;
      }
    }
    return null;
  }

  /** The part of a noun before the last part that the list has: "CNN" of "CNN-Insider". */
  static String before(String compound) {
    int hyphen = compound.lastIndexOf('-');
    return hyphen > 0 ? compound.substring(0, hyphen) : "";
  }

  private @Nullable Sense inflected(String noun) {
    for (String ending : ENDINGS) {
      if (noun.endsWith(ending)) {
        Sense sense = senses.get(noun.substring(0, noun.length() - ending.length()));
        if (sense != null) {
          return sense;
        }
      }
    }
    if (noun.endsWith("innen")) {
      return senses.get(noun.substring(0, noun.length() - 3));
    }
    return null;
  }
}
