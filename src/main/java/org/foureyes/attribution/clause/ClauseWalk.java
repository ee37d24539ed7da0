package org.foureyes.attribution.clause;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.foureyes.attribution.clause.FiniteVerbs.Strength;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Goes through the stretches of a sentence and decides at which of them another clause begins. */
final class ClauseWalk {
  private static final int FARTHEST = 8;

  private final Passage passage;
  private final List<Stretch> stretches;
  private final FiniteVerbs verbs;
  private final StretchShape shape;
  private final Deque<Open> open = new ArrayDeque<>();
  private final TreeSet<Integer> boundaries = new TreeSet<>();
  private int pending = -1;

  ClauseWalk(Passage passage, List<Stretch> stretches, FiniteVerbs verbs) {
    this.passage = passage;
    this.stretches = stretches;
    this.verbs = verbs;
    this.shape = new StretchShape(passage);
  }

  /** Indices of the tokens at which a clause begins or goes on. */
  Iterable<Integer> boundaries() {
    open.push(new Open(false));
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.subordinate() && mayOpen(stretch) && beginsSubordinate(i)) {
        subordinate(i);
      } else if (stretch.hasVerb() && isFinite(stretch)) {
        withVerb(i);
      } else {
        withoutVerb(i);
      }
    }
    if (!stretches.isEmpty()) {
      boundaries.remove(stretches.getFirst().from());
    }
    return boundaries;
  }

  private Open current() {
    return open.getFirst();
  }

  /** "und der" continues relative clauses only; "der" in an unfinished clause is an article. */
  private boolean mayOpen(Stretch stretch) {
    if (stretch.opening() != Opening.RELATIVE) {
      return true;
    }
    boolean unfinished = current().sub && current().verb < 0;
    return stretch.coordinated() ? current().sub && !unfinished : !unfinished || stretch.hasVerb();
  }

  private boolean beginsSubordinate(int index) {
    Stretch stretch = stretches.get(index);
    if (stretch.hasVerb()) {
      return stretch.opening() == Opening.CONJUNCTION
          || stretch.strength() != Strength.WEAK
          || stretch.verb() >= shape.lastWord(stretch) - 1;
    }
    if (stretch.opening() == Opening.UNSURE_CONJUNCTION) {
      return index + 1 < stretches.size() && shape.endsWithVerb(stretches.get(index + 1));
    }
    boolean near = stretch.opening() == Opening.RELATIVE && shape.isNominal(stretch.from() + 1);
    int end = Math.min(stretches.size(), index + (near ? 2 : FARTHEST));
    for (int i = index + 1; i < end; i++) {
      Stretch next = stretches.get(i);
      if (next.hasVerb()) {
        boolean goesOn =
            !next.subordinate() || next.coordinated() && next.opening() == Opening.RELATIVE;
        return goesOn && verbs.strength(passage, shape.lastWord(next)) != Strength.NONE;
      }
    }
    return false;
  }

  private void subordinate(int index) {
    Stretch stretch = stretches.get(index);
    boundaries.add(stretch.from());
    pending = -1;
    if (isBeforeItsMainClause(index)) {
      boundaries.add(stretch.from() + 1);
    }
    if (current().sub && current().verb >= 0) {
      open.pop();
      if (open.isEmpty()) {
        open.push(new Open(false));
      }
    }
    Open clause = new Open(true);
    clause.verb = isOnlyPart(index) ? -1 : stretch.verb();
    open.push(clause);
    secondVerb(stretch);
  }

  /** "Er kam, und als es dunkel war, ging er": "und" belongs to what comes after. */
  private boolean isBeforeItsMainClause(int index) {
    Stretch stretch = stretches.get(index);
    if (!stretch.coordinated() || index + 1 >= stretches.size() || current().verb < 0) {
      return false;
    }
    Stretch next = stretches.get(index + 1);
    return stretch.opening() != Opening.RELATIVE
        && next.mark() == ','
        && next.verb() == next.from();
  }

  /** "weil er gestürzt und verletzt worden ist": the verb of both is at the very end. */
  private boolean isOnlyPart(int index) {
    Stretch stretch = stretches.get(index);
    if (stretch.strength() == Strength.SURE || index + 1 >= stretches.size()) {
      return false;
    }
    Stretch next = stretches.get(index + 1);
    return shape.endsWithVerb(next)
        && (stretch.verb() != shape.lastWord(stretch) || shape.isAuxiliary(next.verb()));
  }

  /** "Wenn ihr kommt findet ihr ...": a verb that follows the last of a clause without a comma. */
  private void secondVerb(Stretch stretch) {
    int verb = -1;
    for (int i = stretch.from() + 1; i < stretch.to() - 1 && verb < 0; i++) {
      if (verbs.strength(passage, i) == Strength.SURE
          && verbs.strength(passage, i + 1) == Strength.SURE) {
        verb = i + 1;
      }
    }
    if (verb >= 0) {
      boundaries.add(verb);
      open.pop();
      current().verb = verb;
    }
  }

  private boolean isFinite(Stretch stretch) {
    if (stretch.strength() == Strength.WEAK && shape.endsWithZu(stretch)) {
      boolean first = current().verb < 0 && stretch.mark() == ' ';
      return first && shape.isVerbAfterSubject(stretch) || shape.isVerbAfterCoordinator(stretch);
    }
    if (stretch.strength() != Strength.WEAK || current().verb < 0) {
      return true;
    }
    Token verb = passage.token(stretch.verb());
    boolean last = stretch.verb() == shape.lastWord(stretch);
    if (current().sub && open.size() > 1 && parentWaits() && stretch.mark() != ' ') {
      return true;
    }
    boolean governed = shape.isAuxiliary(current().verb);
    if (last) {
      boolean clause = stretch.mark() == ',' && shape.isSubject(stretch.from());
      return !governed && (stretch.coordinated() || clause && verb.is(Trait.INFINITIVE));
    }
    int first = stretch.from() + (stretch.coordinated() ? 1 : 0);
    boolean begins = stretch.verb() == first;
    if (begins && !stretch.coordinated()) {
      return shape.isSubject(stretch.verb() + 1);
    }
    if (verb.is(Trait.INFINITIVE)) {
      boolean early = !begins && stretch.verb() <= stretch.from() + 3;
      return !governed || early || begins && shape.isAuxiliary(stretch.verb());
    }
    return !governed || begins;
  }

  private boolean parentWaits() {
    return open.stream().skip(1).findFirst().map(parent -> parent.verb < 0).orElse(false);
  }

  private void withVerb(int index) {
    Stretch stretch = stretches.get(index);
    if (current().verb < 0) {
      if (isNewAfterNone(stretch)) {
        boundaries.add(stretch.from());
      }
      current().verb = stretch.verb();
      pending = -1;
      return;
    }
    int start = start(stretch);
    boundaries.add(start);
    pending = -1;
    if (current().sub && stretch.mark() != ' ') {
      open.pop();
    }
    current().verb = stretch.verb();
  }

  private boolean isNewAfterNone(Stretch stretch) {
    Token first = passage.token(stretch.from());
    boolean contrast = stretch.coordinated() && (first.is("aber") || first.is("denn"));
    return contrast || isAfterHeadline(stretch) || ":;!?…".indexOf(stretch.mark()) >= 0;
  }

  /** "Nettes Personal und das Essen schmeckt": one subject cannot be both. */
  private boolean isAfterHeadline(Stretch stretch) {
    Token first = passage.token(stretches.getFirst().from());
    Token verb = passage.token(stretch.verb());
    return stretches.size() > 1
        && stretch == stretches.get(1)
        && stretch.coordinated()
        && stretch.mark() == ' '
        && passage.is(stretch.from() + 1, Trait.ARTICLE)
        && verb.is(Trait.SINGULAR_VERB)
        && !verb.is(Trait.PLURAL_VERB)
        && !first.word().isAny(Trait.ARTICLE, Trait.POSSESSIVE, Trait.PRONOUN, Trait.PREPOSITION);
  }

  /** Where the clause of a verb begins: "Müller, Meier und Schulze seien da" at "Müller". */
  private int start(Stretch stretch) {
    if (pending < 0) {
      return stretch.from();
    }
    boolean begins = stretch.verb() == stretch.from();
    boolean goesOn =
        stretch.coordinated()
            ? stretch.verb() > stretch.from() + 1
                && passage.token(stretch.verb()).is(Trait.PLURAL_VERB)
            : begins && (!shape.isSubject(stretch.verb() + 1) || stretch.mark() == ')');
    return goesOn ? pending : stretch.from();
  }

  private void withoutVerb(int index) {
    Stretch stretch = stretches.get(index);
    if (!current().sub || current().verb < 0) {
      if (current().verb >= 0 && pending < 0 && stretch.mark() == ',') {
        pending = stretch.from();
      }
      return;
    }
    if (stretch.mark() == ' ') {
      return;
    }
    if (parentWaits() || endsParent(stretch)) {
      boundaries.add(stretch.from());
      open.pop();
    } else if (pending < 0 && stretch.mark() == ',') {
      pending = stretch.from();
    }
  }

  /** Whether a stretch ends with the rest of the verb of the clause above. */
  private boolean endsParent(Stretch stretch) {
    Open parent = open.stream().skip(1).findFirst().orElse(null);
    if (parent == null || parent.verb < 0) {
      return false;
    }
    Token last = passage.token(shape.lastWord(stretch));
    boolean governed = passage.token(parent.verb).word().isAny(Trait.AUXILIARY, Trait.MODAL);
    return !last.word().capital()
        && !shape.endsWithZu(stretch)
        && (last.is(Trait.PARTICLE)
            || (governed || shape.lastWord(stretch) == stretch.from())
                && last.word().isAny(Trait.PARTICIPLE, Trait.INFINITIVE));
  }

  /** A clause that has begun. */
  private static final class Open {
    final boolean sub;
    int verb = -1;

    Open(boolean sub) {
      this.sub = sub;
    }
  }
}
