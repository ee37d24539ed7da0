package org.foureyes.attribution.chain;

import java.util.Locale;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.chain.Memory.Seen;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun, a role noun or a bare surname stands for. */
final class Antecedents {
  private static final int PRONOUN_REACH = 3;

  private final ChainWords words;
  private final Memory memory;

  Antecedents(ChainWords words, Memory memory) {
    this.words = words;
    this.memory = memory;
  }

  /**
   * Who is meant.
   *
   * @param sentence in which the words stand
   * @return null if nobody who was spoken of fits, or if the words mean themselves
   */
  @Nullable Seen of(Who who, int sentence) {
    return switch (who.kind()) {
      case PRONOUN -> pronoun(who, sentence);
      case RELATIVE -> memory.nearest(seen -> seen.sentence() == sentence && seen.who().isPerson());
      case BACK -> memory.nearest(Seen::spoke);
      case ROLE -> role(who);
      case OWN -> fuller(who);
      case NOBODY -> null;
    };
  }

  private @Nullable Seen pronoun(Who who, int sentence) {
    Seen certain =
        memory.nearestSubject(seen ->
            seen.sentence() >= sentence - PRONOUN_REACH
                && canBe(who, seen.who())
                && !seen.who().is(Nature.UNKNOWN));
    return certain != null
        ? certain
        : memory.nearestSubject(seen ->
            seen.sentence() >= sentence - PRONOUN_REACH && seen.spoke() && canBe(who, seen.who()));
  }

  private static boolean canBe(Who pronoun, Who other) {
    if (pronoun.plural()) {
      return other.plural() || other.is(Nature.PEOPLE);
    }
    boolean one = !other.plural() && !other.is(Nature.PEOPLE);
    boolean speaks = other.is(Nature.PERSON) || other.isNamed() && other.is(Nature.UNKNOWN);
    return one && speaks && pronoun.agrees(other);
  }

  private @Nullable Seen role(Who who) {
    if (who.isAnonymous()) {
      return who.plural()
          ? memory.nearest(seen -> seen.who().isAnonymous() && seen.who().plural())
          : memory.nearest(seen -> seen.who().isAnonymous() && !seen.who().plural());
    }
    Sense sense = words.sense(who.head());
    Seen same = memory.nearest(seen -> isCalled(seen.who(), who, sense));
    if (same != null || who.is(Nature.UNKNOWN) || who.is(Nature.DOCUMENT)) {
      return same;
    }
    if (who.is(Nature.PERSON)) {
      return null;
    }
    Seen kin =
        memory.nearest(seen -> seen.who().isNamed() && seen.who().is(who.mention().nature()));
    boolean outlet = who.isOutlet();
    return kin == null && outlet
        ? memory.nearest(seen -> seen.spoke() && isAcronym(seen.who()) && !isPointing(seen.who()))
        : kin;
  }

  /** "Das Ministerium" and "das Finanzministerium", "der Minister" and "Außenminister Kurz". */
  private static boolean isCalled(Who other, Who role, @Nullable Sense sense) {
    if (isPointing(other) || role.isPerson() && (other.plural() || !role.agrees(other))) {
      return false;
    }
    String noun = sense == null || role.isPerson() ? role.head() : sense.noun();
    String head = other.head();
    String title = other.mention().title().toLowerCase(Locale.ROOT);
    boolean named = other.isNamed() && (head.endsWith(noun) || title.endsWith(noun));
    boolean described = !other.isNamed() && head.endsWith(noun);
    return named || described;
  }

  private static boolean isPointing(Who who) {
    return who.kind() != Who.Kind.OWN;
  }

  private static boolean isAcronym(Who who) {
    String name = who.mention().name();
    return who.isNamed()
        && who.is(Nature.UNKNOWN)
        && name.length() > 1
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The full name where a surname stands alone. */
  private @Nullable Seen fuller(Who who) {
    String name = who.mention().name();
    boolean alone =
        who.isNamed()
            && who.mention().title().isEmpty()
            && name.indexOf(' ') < 0
            && !who.isOutlet()
            && !who.is(Nature.OFFICE);
    if (!alone) {
      return null;
    }
    return memory.nearest(seen -> {
      Who other = seen.who();
      String full = other.mention().name();
      return other.isNamed()
          && other.is(Nature.PERSON)
          && (full.endsWith(" " + name)
              || full.equals(name) && !other.mention().title().isEmpty()
              || name.equals(full + "s")
              || name.endsWith("s") && full.endsWith(" " + name.substring(0, name.length() - 1)));
    });
  }
}
