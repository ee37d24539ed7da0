package org.foureyes.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources by name as a text has it: whatever the case, without an article, inflected ("des
 * Weißen Hauses", "Kremls", "Putin's"), by acronym, and people by surname. Answers only when one
 * source is meant; a name that fits several is none.
 */
public final class NameIndex {
  private static final Set<String> ARTICLES =
      Set.of("der", "die", "das", "des", "dem", "den", "the", "ein", "eine", "einer", "eines");
  private static final List<String> ENDINGS = List.of("es", "em", "en", "er", "e", "n", "s");
  private static final Pattern POSSESSIVE = Pattern.compile("['’](s\\b)?");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
  private static final Pattern PARTS = Pattern.compile("[\\s\\u00a0]+");
  private static final int SHORTEST_STEM = 4;

  private final Map<String, Set<NamedSource>> exact = new HashMap<>();
  private final Map<String, Set<NamedSource>> inflected = new HashMap<>();
  private final Map<String, Set<NamedSource>> surnames = new HashMap<>();
  private final Map<String, Set<NamedSource>> initials = new HashMap<>();

  /**
   * @param names each source under each of its names
   */
  public NameIndex(Iterable<NamedSource> names) {
    for (NamedSource source : names) {
      String called = withoutArticle(source.called());
      add(exact, NameKey.of(source.called()), source);
      add(exact, NameKey.of(called), source);
      add(inflected, stems(called), source);
      String[] parts = PARTS.split(called);
      if (source.kind() == SourceKind.PERSON && parts.length > 1) {
        add(surnames, stems(parts[parts.length - 1]), source);
      } else if (parts.length > 1) {
        add(initials, initials(parts), source);
      }
    }
  }

  /**
   * The source that goes by a name.
   *
   * @param name without title; an article before it does not matter
   */
  public Optional<NamedSource> find(String name) {
    String bare = withoutArticle(POSSESSIVE.matcher(name.strip()).replaceAll(""));
    if (bare.isBlank()) {
      return Optional.empty();
    }
    return Stream.of(
            one(exact.get(NameKey.of(name))),
            one(exact.get(NameKey.of(bare))),
            inflected(bare, inflected.get(stems(bare))),
            acronym(bare),
            surname(bare))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<NamedSource> acronym(String name) {
    return ACRONYM.matcher(name).matches() ? one(initials.get(NameKey.of(name))) : Optional.empty();
  }

  /** A surname alone: with another first name it is somebody else. */
  private Optional<NamedSource> surname(String name) {
    String[] parts = PARTS.split(name);
    return parts.length == 1 ? inflected(name, surnames.get(stems(name))) : Optional.empty();
  }

  /** Of those with the same stems the one of which a name is a form. */
  private static Optional<NamedSource> inflected(String name, @Nullable Set<NamedSource> found) {
    return found == null
        ? Optional.empty()
        : one(
            found.stream()
                .filter(source -> isFormOf(name, withoutArticle(source.called())))
                .collect(Collectors.toSet()));
  }

  /**
   * Whether a name is a form of another, or of its last word if it is one word itself. A single
   * word only takes an ending; among several one can be an adjective, whose ending changes.
   */
  private static boolean isFormOf(String name, String base) {
    String[] words = PARTS.split(NameKey.of(name));
    String[] bases = PARTS.split(NameKey.of(base));
    if (words.length == 1) {
      String last = bases[bases.length - 1];
      return words[0].startsWith(last)
          && (words[0].length() == last.length()
              || ENDINGS.contains(words[0].substring(last.length())));
    }
    return words.length == bases.length;
  }

  private static Optional<NamedSource> one(@Nullable Set<NamedSource> found) {
    if (found == null) {
      return Optional.empty();
    }
    Map<SourceId, NamedSource> byId =
        found.stream()
            .collect(Collectors.toMap(NamedSource::id, each -> each, (one, other) -> one));
    return byId.size() == 1 ? byId.values().stream().findFirst() : Optional.empty();
  }

  private static void add(Map<String, Set<NamedSource>> map, String key, NamedSource source) {
    map.computeIfAbsent(key, any -> new HashSet<>()).add(source);
  }

  private static String withoutArticle(String name) {
    String[] parts = PARTS.split(name.strip(), 2);
    boolean article = parts.length == 2 && ARTICLES.contains(parts[0].toLowerCase(Locale.ROOT));
    return article ? parts[1] : name.strip();
  }

  private static String initials(String[] parts) {
    return Arrays.stream(parts)
        .filter(part -> Character.isUpperCase(part.codePointAt(0)))
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }

  /** Each word without its endings, so that cases and genders of one name fall together. */
  private static String stems(String name) {
    List<String> stems = new ArrayList<>();
    for (String part : PARTS.split(NameKey.of(name))) {
      stems.add(stem(part));
    }
    return String.join(" ", stems);
  }

  private static String stem(String word) {
    String stem = word;
    for (String shorter = shortened(stem); !shorter.equals(stem); shorter = shortened(stem)) {
      stem = shorter;
    }
    return stem;
  }

  private static String shortened(String word) {
    return ENDINGS.stream()
        .filter(ending -> word.endsWith(ending))
        .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }
}
