package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.german.Clause.Kind;

/** A verb of saying after or within what is said: "…, sagte X", "…, heißt es in …, …". */
final class VerbAfterRule {
  private final Sentence sentence;

  VerbAfterRule(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What is said around the clause with the verb, if it is. */
  Optional<Draft> find(Matrix matrix) {
    int number = matrix.number();
    Clause clause = sentence.clause(number);
    boolean so = clause.finite() == clause.from() + 1 && sentence.token(clause.from()).is("so");
    if (number == 0
        || !clause.is(Kind.MAIN)
        || !so && !sentence.beginsWithVerb(clause)
        || matrix.cue().verb().has('f')
        || !matrix.cue().verb().has('c')
        || matrix.cue().at() != clause.finite()
        || sentence.endsWith(number - 1, ":;")
        || hasSubjectBefore(matrix)
        || isBroken(number)) {
      return Optional.empty();
    }
    int from = sentence.passage.from();
    int comma = clause.from() - 1;
    int end = frameEnd(number);
    boolean more = end < sentence.end();
    Range frame = new Range(comma, more ? end + 1 : end);
    Draft draft = new Draft(Rule.VERB_AFTER, QuotationType.INDIRECT, new Range(from, comma));
    if (more) {
      draft.quote = Draft.without(new Range(from, sentence.end()), frame);
    }
    draft.framed(matrix.speaker(), matrix.cue().ranges(), List.of(frame));
    draft.addressee = matrix.addressee();
    return Optional.of(draft);
  }

  /** "X, der Leiter, rief Y an": the clause begins before its verb, with who speaks. */
  private boolean hasSubjectBefore(Matrix matrix) {
    Clause clause = sentence.clause(matrix.number());
    return sentence.beginsWithVerb(clause)
        && !matrix.speaker().isEmpty()
        && matrix.speaker().getFirst().from() < clause.finite();
  }

  /** Whether what stands before belongs to the clause itself: "X, der …, sagte". */
  private boolean isBroken(int number) {
    for (int i = 0; i < number; i++) {
      if (sentence.clause(i).is(Kind.MAIN)
          || sentence.token(sentence.clause(i).from()).is("dass")) {
        return false;
      }
    }
    return true;
  }

  /** The frame takes relative clauses and appositions with it. */
  private int frameEnd(int number) {
    int last = number;
    while (last + 1 < sentence.clauses.size()
        && (sentence.clause(last + 1).is(Kind.FRAGMENT)
            || sentence.clause(last + 1).is(Kind.SUBORDINATE)
                && sentence
                    .token(sentence.clause(last + 1).from())
                    .is(org.foureyes.attribution.word.Trait.RELATIVE))) {
      last++;
    }
    return sentence.clause(last).to();
  }
}
