package org.foureyes.attribution.clause;

import org.foureyes.attribution.clause.FiniteVerbs.Strength;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Trait;

/** Tells how a stretch begins and ends. */
final class StretchShape {
  private final Passage passage;

  StretchShape(Passage passage) {
    this.passage = passage;
  }

  int lastWord(Stretch stretch) {
    int last = stretch.to() - 1;
    while (last > stretch.from() && !passage.token(last).isWord()) {
      last--;
    }
    return last;
  }

  boolean isAuxiliary(int verb) {
    return passage.token(verb).word().isAny(Trait.AUXILIARY, Trait.MODAL);
  }

  boolean endsWithVerb(Stretch next) {
    return next.coordinated()
        && next.mark() == ' '
        && next.strength() == Strength.SURE
        && next.verb() == lastWord(next);
  }

  boolean endsWithZu(Stretch stretch) {
    int last = lastWord(stretch);
    return passage.is(last - 1, "zu") || passage.is(last, Trait.ZU_INFINITIVE);
  }

  /** "Er versucht zu schlafen", but not "Um besucht zu werden". */
  boolean isVerbAfterSubject(Stretch stretch) {
    return stretch.verb() > stretch.from()
        && passage.is(stretch.verb(), Trait.PARTICIPLE)
        && !passage.is(stretch.from(), Trait.PREPOSITION);
  }

  boolean isSubject(int index) {
    return passage.has(index)
        && (passage.token(index).isCapitalised()
            || passage.token(index).word().isAny(Trait.ARTICLE, Trait.POSSESSIVE, Trait.PERSONAL));
  }

  boolean isNominal(int index) {
    return passage.has(index)
        && (passage.token(index).word().capital() || passage.is(index, Trait.ADJECTIVE));
  }

  boolean isVerbAfterCoordinator(Stretch stretch) {
    return stretch.coordinated()
        && stretch.verb() == stretch.from() + 1
        && passage.is(stretch.verb(), Trait.PARTICIPLE);
  }
}
