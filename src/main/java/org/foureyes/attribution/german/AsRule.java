package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.german.Clause.Kind;

/** "Wie X mitteilte, …" and "…, wie X mitteilte". */
final class AsRule {
  private final Sentence sentence;

  AsRule(Sentence sentence) {
    this.sentence = sentence;
  }

  Optional<Draft> find(Matrix matrix) {
    Clause clause = sentence.clause(matrix.number());
    int start = clause.is(Kind.SUBORDINATE) ? clause.from() : brokenStart(matrix);
    if (start < 0 || !sentence.token(start).is("wie")) {
      return Optional.empty();
    }
    boolean first = start == sentence.passage.from();
    boolean comma = !first && sentence.token(start - 1).isOneOf(",–-");
    int from = comma ? start - 1 : start;
    int to = Math.min(sentence.end(), clause.to() + (clause.to() < sentence.end() ? 1 : 0));
    Range frame = new Range(from, to);
    List<Range> rest = Draft.without(new Range(sentence.passage.from(), sentence.end()), frame);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(Rule.AS_X_SAID, QuotationType.INDIRECT, rest.getFirst());
    draft.quote = rest;
    List<Integer> cue = new java.util.ArrayList<>(matrix.cue().tokens());
    cue.add(start);
    draft.framed(speaker(matrix, start), Draft.ranges(cue), List.of(frame));
    draft.addressee = matrix.addressee();
    return Optional.of(draft);
  }

  /** Where "wie X, der Y, mitteilte" begins, or -1. */
  private int brokenStart(Matrix matrix) {
    if (!sentence.beginsWithVerb(sentence.clause(matrix.number()))) {
      return -1;
    }
    for (int number = matrix.number() - 1; number >= 0; number--) {
      Clause clause = sentence.clause(number);
      if (clause.finite() < 0 && sentence.token(clause.from()).is("wie")) {
        return clause.from();
      }
      if (clause.is(Kind.MAIN)) {
        return -1;
      }
    }
    return -1;
  }

  private List<Range> speaker(Matrix matrix, int start) {
    Clause clause = sentence.clause(matrix.number());
    if (clause.is(Kind.SUBORDINATE)) {
      return matrix.speaker();
    }
    return sentence
        .phrases
        .at(start + 1, clause.from())
        .map(range ->
            new Range(
                range.from(),
                Math.max(range.to(), sentence.phrases.apposition(range.to(), clause.from()))))
        .map(List::of)
        .orElse(List.of());
  }
}
