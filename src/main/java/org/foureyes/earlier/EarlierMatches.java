package org.foureyes.earlier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds checks of claims that say much the same: by the words that both have, rare ones weighing
 * more (cosine of inverse document frequencies). It knows no inflection and no other language; a
 * person decides whether the claims are the same.
 *
 * @see <a href="https://nlp.stanford.edu/IR-book/html/htmledition/tf-idf-weighting-1.html">Manning,
 *     Raghavan, Schütze: Introduction to Information Retrieval, 6.2</a>
 */
final class EarlierMatches {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Below it, claims share a name and a verb and no more; found by trying the seeds. */
  private static final double LEAST = 0.35;

  private static final int SHORTEST = 3;

  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final List<UUID> ids = new ArrayList<>();
  private final double[] lengths;

  /** A check with what it says. */
  record Known(UUID id, String claim) {}

  private record Match(UUID id, double score) {}

  EarlierMatches(Collection<Known> all) {
    List<Set<String>> words = new ArrayList<>();
    for (Known known : all) {
      Set<String> own = words(known.claim());
      int place = ids.size();
      own.forEach(word -> postings.computeIfAbsent(word, any -> new ArrayList<>()).add(place));
      ids.add(known.id());
      words.add(own);
    }
    lengths = words.stream().mapToDouble(this::length).toArray();
  }

  /** The checks of claims most like this one, the most like it first. */
  List<UUID> like(String claim, int limit) {
    Set<String> words = words(claim);
    double own = length(words);
    Map<Integer, Double> shared = new HashMap<>();
    for (String word : words) {
      double weight = weight(word) * weight(word);
      postings
          .getOrDefault(word, List.of())
          .forEach(place -> shared.merge(place, weight, Double::sum));
    }
    return shared.entrySet().stream()
        .map(found ->
            new Match(ids.get(found.getKey()), found.getValue() / (own * lengths[found.getKey()])))
        .filter(match -> match.score() >= LEAST)
        .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id))
        .limit(limit)
        .map(Match::id)
        .toList();
  }

  private double weight(String word) {
    int holders = postings.getOrDefault(word, List.of()).size();
    return Math.log(1 + (ids.size() + 1.0) / (holders + 1.0));
  }

  private double length(Set<String> words) {
    return Math.sqrt(words.stream().mapToDouble(word -> weight(word) * weight(word)).sum());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() >= SHORTEST || Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }
}
