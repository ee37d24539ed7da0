package org.foureyes.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.WordList;

/** Groups of words by name, such as those that tell a cause. */
public final class WordGroups {
  private static final int SHORTEST_BEGINNING = 3;

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<String>> beginnings = new HashMap<>();

  /**
   * Reads a list whose lines name a group, a colon, and forms; a form that ends in a star stands
   * for all that begin so.
   *
   * @param list such as {@code german/claim-words}
   */
  public WordGroups(String list) {
    for (String line : WordList.lines(list)) {
      String[] parts = line.split(":");
      for (String form : parts[1].strip().split("\\s+")) {
        boolean open = form.endsWith("*");
        (open ? beginnings : forms)
            .computeIfAbsent(parts[0].strip(), group -> new HashSet<>())
            .add(open ? form.substring(0, form.length() - 1) : form);
      }
    }
  }

  /** Whether a word is in a group. */
  public boolean has(String group, Token word) {
    String form = word.word().form();
    return forms.getOrDefault(group, Set.of()).contains(form) || begins(group, form);
  }

  /** The first of some words that is in a group. */
  public Optional<Token> first(String group, List<Token> words) {
    return words.stream().filter(word -> has(group, word)).findFirst();
  }

  private boolean begins(String group, String form) {
    Set<String> known = beginnings.getOrDefault(group, Set.of());
    for (int end = SHORTEST_BEGINNING; end <= form.length() && !known.isEmpty(); end++) {
      if (known.contains(form.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
