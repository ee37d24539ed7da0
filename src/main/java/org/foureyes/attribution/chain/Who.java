package org.foureyes.attribution.chain;

import java.util.Set;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as words of a text give them, before it is known who is meant.
 *
 * @param at the words, in tokens
 * @param genders of the grammar; empty if anything fits
 * @param head the noun that tells what they are, in lower case; empty for a bare name
 * @param owner to whom they belong, as CNN in "die Quellen von CNN"; null if to nobody
 */
record Who(
    Range at,
    Mention mention,
    Kind kind,
    Set<Trait> genders,
    boolean plural,
    String head,
    @Nullable Who owner) {

  /** How words stand for somebody. */
  enum Kind {
    /** By name or description, of themselves. */
    OWN,
    /** By a noun that may point back: "der Sender". */
    ROLE,
    PRONOUN,
    RELATIVE,
    /** At what was said before: "demnach". */
    BACK,
    NOBODY
  }

  Who {
    genders = Set.copyOf(genders);
  }

  boolean isNamed() {
    return mention.namedness() == Namedness.NAMED;
  }

  boolean isAnonymous() {
    return mention.namedness() == Namedness.ANONYMOUS;
  }

  boolean is(Nature nature) {
    return mention.nature() == nature;
  }

  /** Whether it is a medium that passes on what others say. */
  boolean isOutlet() {
    return is(Nature.AGENCY) || is(Nature.BROADCASTER) || is(Nature.PRESS);
  }

  boolean isPerson() {
    return is(Nature.PERSON) || is(Nature.PEOPLE);
  }

  /** Whether the grammar allows that both are the same. */
  boolean agrees(Who other) {
    return genders.isEmpty()
        || other.genders.isEmpty()
        || genders.stream().anyMatch(other.genders::contains);
  }

  Who with(Mention changed) {
    return new Who(at, changed, kind, genders, plural, head, owner);
  }
}
