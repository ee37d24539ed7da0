package org.foureyes.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.attribution.clause.FiniteVerbs.Strength;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;

/** Cuts a sentence at every place where a clause could begin. */
final class Stretches {
  private static final String MARKS = ",;:–—…()[]!?";

  /** Stands for a comma that is missing. */
  private static final char NO_COMMA = '0';

  private final Passage passage;
  private final Openings openings;
  private final FiniteVerbs verbs;
  private final List<Stretch> stretches = new ArrayList<>();

  Stretches(Passage passage, Openings openings, FiniteVerbs verbs) {
    this.passage = passage;
    this.openings = openings;
    this.verbs = verbs;
  }

  List<Stretch> cut() {
    int from = -1;
    char mark = ' ';
    char next = ' ';
    for (int i = passage.from(); i < passage.to(); i++) {
      Token token = passage.token(i);
      if (isMark(i)) {
        if (from >= 0) {
          add(from, i, mark);
          from = -1;
          next = ' ';
        }
        next = stronger(next, token.text().charAt(0));
      } else if (token.isWord()) {
        if (from >= 0 && (isCoordinated(i, from) || isOpened(i, from))) {
          int start = isOpened(i, from) ? withWordsBefore(i, from) : i;
          if (start > from) {
            add(from, start, mark);
            from = start;
            mark = ' ';
          }
        } else if (from < 0) {
          from = i;
          mark = next;
          next = ' ';
        }
      }
    }
    if (from >= 0) {
      add(from, passage.to(), mark);
    }
    return stretches;
  }

  /** A single hyphen between blanks is often one of a compound, and two are a dash. */
  private boolean isMark(int index) {
    Token token = passage.token(index);
    boolean dash = token.is("-") && passage.is(index - 1, "-");
    boolean fullStop = token.is(".") && (token.depth() > 0 || passage.is(index - 1, "."));
    return token.isOneOf(MARKS) || dash || fullStop;
  }

  private static char stronger(char before, char mark) {
    return before == ' ' || before == ',' ? mark : before;
  }

  private boolean isCoordinated(int index, int from) {
    return index > from && openings.joinsWithoutComma(passage.token(index));
  }

  private boolean isOpened(int index, int from) {
    return index > openings.core(passage, from, passage.to())
        && openings.opensWithoutComma(passage, index);
  }

  private int withWordsBefore(int index, int from) {
    int start = index;
    while (start > from && openings.isIn("before", passage.token(start - 1))) {
      start--;
    }
    return start;
  }

  private void add(int from, int to, char mark) {
    int late = lateOpening(from, to);
    if (late > from) {
      addWhole(from, late, mark);
      addWhole(late, to, NO_COMMA);
    } else {
      addWhole(from, to, mark);
    }
  }

  /** "Es gibt Leute die das glauben": two verbs, one at the end, and a comma is missing. */
  private int lateOpening(int from, int to) {
    int last = to - 1;
    while (last > from && !passage.token(last).isWord()) {
      last--;
    }
    if (verbs.strength(passage, last) != Strength.SURE) {
      return -1;
    }
    int late = -1;
    for (int i = last - 2; i > from; i--) {
      if (verbs.strength(passage, i) == Strength.SURE) {
        return late;
      }
      if (openings.mayOpenWithoutComma(passage, i)) {
        late = i;
      }
    }
    return -1;
  }

  private void addWhole(int from, int to, char mark) {
    boolean coordinated = openings.isCoordinator(passage.token(from));
    int core = openings.core(passage, from, to);
    Opening opening =
        openings.opening(
            passage, core, to, mark != ' ' || from == passage.from() || coordinated || core > from);
    if (opening == Opening.RELATIVE && mark == ' ' && !coordinated) {
      opening = Opening.NONE;
    }
    int verb = verb(opening == Opening.NONE ? from : core, to, opening != Opening.NONE);
    Strength strength = verb < 0 ? Strength.NONE : verbs.strength(passage, verb);
    if (opening != Opening.NONE
        && opening != Opening.CONJUNCTION
        && verb >= 0
        && verb == core + 1
        && verb < to - 1
        && opening != Opening.QUESTION) {
      opening = Opening.NONE;
    }
    stretches.add(new Stretch(from, to, mark, coordinated, opening, verb, strength));
  }

  /** The surest verb: the first in a main clause, the last in another. */
  private int verb(int from, int to, boolean last) {
    int best = -1;
    Strength strength = Strength.NONE;
    for (int i = from; i < to; i++) {
      Strength one = verbs.strength(passage, i);
      if (one != Strength.NONE
          && (one.compareTo(strength) > 0 || last && one.compareTo(strength) == 0)) {
        best = i;
        strength = one;
      }
    }
    return best;
  }
}
