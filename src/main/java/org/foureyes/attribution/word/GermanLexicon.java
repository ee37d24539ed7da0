package org.foureyes.attribution.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.springframework.stereotype.Component;

/**
 * German words by the full-form dictionary german-pos-dict, which lacks articles, pronouns and some
 * conjunctions: those come from a list of our own.
 */
@Component
public final class GermanLexicon implements Lexicon {
  private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";
  private static final int CACHED_FORMS = 50_000;

  private final Dictionary dictionary;
  private final Map<String, Set<Trait>> closed = WordList.traits("german/function-words");
  private final Map<String, Word> cache = new ConcurrentHashMap<>();

  /** Reads the dictionary, which takes some ten milliseconds. */
  public GermanLexicon() {
    try {
      dictionary =
          Dictionary.read(
              Objects.requireNonNull(GermanLexicon.class.getResource(DICTIONARY), DICTIONARY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Word word(String form, boolean mayBeCapitalised) {
    String key = mayBeCapitalised ? '^' + form : form;
    Word known = cache.get(key);
    if (known == null) {
      known = look(form, mayBeCapitalised);
      if (cache.size() >= CACHED_FORMS) {
        cache.clear();
      }
      cache.put(key, known);
    }
    return known;
  }

  private Word look(String form, boolean mayBeCapitalised) {
    String lower = form.toLowerCase(Locale.GERMAN);
    int hyphen = form.lastIndexOf('-') + 1;
    boolean capital =
        Character.isUpperCase(form.codePointAt(0))
            || hyphen > 0
                && hyphen < form.length()
                && Character.isUpperCase(form.codePointAt(hyphen))
            || isAddress(form);
    Set<Trait> function = closed.get(lower);
    if (function != null && (!capital || mayBeCapitalised)) {
      Reading verbs = new Reading();
      if (function.contains(Trait.AUXILIARY) || function.contains(Trait.MODAL)) {
        verbs.addAll(lookup(lower));
      }
      return new Word(lower, false, union(function, verbs.traits), verbs.verbs);
    }
    Reading reading = new Reading();
    if (capital) {
      reading.addNominal(lookup(form));
      if (mayBeCapitalised) {
        reading.addAll(lookup(lower));
      }
      if (reading.traits.isEmpty()) {
        reading.traits.add(Trait.NAME);
      }
    } else {
      reading.addAll(lookup(form));
    }
    if (Character.isDigit(form.codePointAt(0))) {
      reading.traits.add(Trait.NUMERAL);
    }
    boolean nominal = reading.traits.contains(Trait.NOUN) || reading.traits.contains(Trait.NAME);
    return new Word(lower, capital && nominal, reading.traits, reading.verbs);
  }

  private static boolean isAddress(String form) {
    return form.indexOf('.') > 0 && Character.isLetter(form.codePointAt(0));
  }

  private List<WordData> lookup(String form) {
    List<WordData> found = new ArrayList<>();
    for (WordData data : new DictionaryLookup(dictionary).lookup(form)) {
      found.add(data.clone());
    }
    return found;
  }

  private static Set<Trait> union(Set<Trait> a, Set<Trait> b) {
    EnumSet<Trait> all = EnumSet.copyOf(a);
    all.addAll(b);
    return all;
  }

  /** Collects the readings of one form. */
  private static final class Reading {
    final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    final List<String> verbs = new ArrayList<>();

    void addAll(List<WordData> data) {
      for (WordData word : data) {
        String tag = String.valueOf(word.getTag());
        traits.addAll(GermanTags.traits(tag));
        if (tag.startsWith("VER")) {
          String verb = String.valueOf(word.getStem());
          if (!verbs.contains(verb)) {
            verbs.add(verb);
          }
        }
      }
    }

    void addNominal(List<WordData> data) {
      for (WordData word : data) {
        String tag = String.valueOf(word.getTag());
        if (!tag.startsWith("VER")) {
          traits.addAll(GermanTags.traits(tag));
        }
      }
    }
  }
}
