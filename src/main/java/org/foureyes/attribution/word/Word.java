package org.foureyes.attribution.word;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A form of a word and everything that it can be.
 *
 * @param form in lower case
 * @param capital whether it is written with a capital, other than to begin a sentence
 * @param verbs the infinitives of which it can be a form
 */
public record Word(String form, boolean capital, Set<Trait> traits, List<String> verbs) {
  public Word {
    EnumSet<Trait> copy = EnumSet.noneOf(Trait.class);
    copy.addAll(traits);
    traits = Collections.unmodifiableSet(copy);
    verbs = List.copyOf(verbs);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isAny(Trait first, Trait... others) {
    if (is(first)) {
      return true;
    }
    for (Trait other : others) {
      if (is(other)) {
        return true;
      }
    }
    return false;
  }

  /** A Konjunktiv that cannot be an indicative. */
  public boolean isClearlySubjunctive() {
    return isAny(Trait.SUBJUNCTIVE_1, Trait.SUBJUNCTIVE_2) && !is(Trait.INDICATIVE);
  }

  public boolean isFinite() {
    return isAny(Trait.INDICATIVE, Trait.SUBJUNCTIVE_1, Trait.SUBJUNCTIVE_2);
  }
}
