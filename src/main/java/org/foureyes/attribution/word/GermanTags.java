package org.foureyes.attribution.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tags of german-pos-dict, such as {@code VER:3:SIN:KJ1:SFT}. */
final class GermanTags {
  private static final Map<String, Trait> CLASSES =
      Map.ofEntries(
          Map.entry("SUB", Trait.NOUN),
          Map.entry("EIG", Trait.NAME),
          Map.entry("ADJ", Trait.ADJECTIVE),
          Map.entry("PA1", Trait.ADJECTIVE),
          Map.entry("PA2", Trait.PARTICIPLE),
          Map.entry("ADV", Trait.ADVERB),
          Map.entry("PRP", Trait.PREPOSITION),
          Map.entry("ZUS", Trait.PARTICLE),
          Map.entry("ZAL", Trait.NUMERAL),
          Map.entry("NEG", Trait.ADVERB),
          Map.entry("PAR", Trait.ADVERB));

  private static final Map<String, Trait> PARTS =
      Map.ofEntries(
          Map.entry("INF", Trait.INFINITIVE),
          Map.entry("EIZ", Trait.ZU_INFINITIVE),
          Map.entry("PA2", Trait.PARTICIPLE),
          Map.entry("AUX", Trait.AUXILIARY),
          Map.entry("MOD", Trait.MODAL));

  private static final Map<String, Trait> NOMINAL =
      Map.ofEntries(
          Map.entry("VOR", Trait.FIRST_NAME),
          Map.entry("NOM", Trait.NOMINATIVE),
          Map.entry("GEN", Trait.GENITIVE),
          Map.entry("DAT", Trait.DATIVE),
          Map.entry("AKK", Trait.ACCUSATIVE),
          Map.entry("FEM", Trait.FEMININE),
          Map.entry("MAS", Trait.MASCULINE),
          Map.entry("NEU", Trait.NEUTER),
          Map.entry("PLU", Trait.PLURAL));

  private GermanTags() {}

  static Set<Trait> traits(String tag) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    String[] parts = tag.split(":");
    if (parts[0].equals("VER")) {
      addVerb(parts, traits);
    } else {
      Trait wordClass = CLASSES.get(parts[0]);
      if (wordClass != null) {
        traits.add(wordClass);
      }
      if (wordClass == Trait.NOUN || wordClass == Trait.NAME) {
        for (String part : parts) {
          if (NOMINAL.containsKey(part)) {
            traits.add(NOMINAL.get(part));
          }
        }
      }
      if (tag.startsWith("KON:UNT")) {
        traits.add(Trait.SUBORDINATOR);
      }
    }
    return traits;
  }

  private static void addVerb(String[] parts, Set<Trait> traits) {
    Set<String> all = Set.copyOf(List.of(parts));
    for (String part : parts) {
      if (PARTS.containsKey(part)) {
        traits.add(PARTS.get(part));
      }
    }
    if (all.contains("3")) {
      if (all.contains("PRÄ") || all.contains("PRT")) {
        traits.add(Trait.INDICATIVE);
      }
      if (all.contains("KJ1")) {
        traits.add(Trait.SUBJUNCTIVE_1);
      }
      if (all.contains("KJ2")) {
        traits.add(Trait.SUBJUNCTIVE_2);
      }
      traits.add(all.contains("PLU") ? Trait.PLURAL_VERB : Trait.SINGULAR_VERB);
    } else if (all.contains("1") && (all.contains("PRÄ") || all.contains("PRT"))) {
      traits.add(Trait.FIRST_PERSON);
    }
  }
}
