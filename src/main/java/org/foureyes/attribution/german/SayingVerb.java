package org.foureyes.attribution.german;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.attribution.word.WordList;

/**
 * A verb that tells that something is said.
 *
 * @param base the infinitive without a separable part: "teilen" of "mitteilen"
 * @param words what belongs to it besides: "mit"; "darauf hin" is two words
 * @param traits letters as explained in the list
 */
record SayingVerb(String base, List<String> words, String traits) {
  private static final Set<String> SEPARABLE =
      Set.of(
          "an",
          "ab",
          "auf",
          "aus",
          "bei",
          "ein",
          "mit",
          "nach",
          "vor",
          "zu",
          "fest",
          "zurück",
          "hin",
          "hinzu",
          "heraus",
          "hervor",
          "klar",
          "bekannt",
          "voraus",
          "dar",
          "entgegen",
          "zusammen",
          "herunter",
          "nahe",
          "los",
          "weiter",
          "richtig",
          "wider");
  private static final Map<String, List<SayingVerb>> BY_BASE = byForm(SayingVerb::base);
  private static final Map<String, List<SayingVerb>> BY_JOINED = byForm(SayingVerb::joined);

  /** What a verb form can be, if its separable part stands apart. */
  static List<SayingVerb> apart(String infinitive) {
    return BY_BASE.getOrDefault(infinitive, List.of());
  }

  /** What a verb form can be, if its separable part is joined to it: "mitteilte". */
  static List<SayingVerb> joined(String infinitive) {
    return BY_JOINED.getOrDefault(infinitive, List.of());
  }

  boolean has(char trait) {
    return traits.indexOf(trait) >= 0;
  }

  /** The words without the mark that tells a preposition from a separable part. */
  String word(int number) {
    String word = words.get(number);
    return word.startsWith("+") ? word.substring(1) : word;
  }

  /** The separable part, or an empty word. */
  String particle() {
    return words.stream().filter(SEPARABLE::contains).reduce((first, last) -> last).orElse("");
  }

  private String joined() {
    return particle() + base;
  }

  private static Map<String, List<SayingVerb>> byForm(Function<SayingVerb, String> form) {
    return WordList.lines("german/saying-verbs").stream()
        .map(SayingVerb::read)
        .collect(Collectors.groupingBy(form));
  }

  private static SayingVerb read(String line) {
    int colon = line.indexOf(':');
    List<String> words = Stream.of(line.substring(0, colon).strip().split("\\s+")).toList();
    return new SayingVerb(
        words.getFirst(), words.subList(1, words.size()), line.substring(colon + 1));
  }
}
