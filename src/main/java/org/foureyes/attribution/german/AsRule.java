package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.german.Clause.Kind;

/** "Wie X mitteilte, …" and "…, wie X mitteilte". */
final class AsRule {
  private final Sentence sentence;

  AsRule(Sentence sentence) {
    this.sentence = sentence;
  }

  Optional<Draft> find(Matrix matrix) {
    Clause clause = sentence.clause(matrix.number());
    if (!clause.is(Kind.SUBORDINATE) || !sentence.token(clause.from()).is("wie")) {
      return Optional.empty();
    }
    boolean first = clause.from() == sentence.passage.from();
    int from = first ? clause.from() : clause.from() - 1;
    int to = Math.min(sentence.end(), clause.to() + (clause.to() < sentence.end() ? 1 : 0));
    Range frame = new Range(from, to);
    List<Range> rest = Draft.without(new Range(sentence.passage.from(), sentence.end()), frame);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(Rule.AS_X_SAID, QuotationType.INDIRECT, rest.getFirst());
    draft.quote = rest;
    List<Integer> cue = new java.util.ArrayList<>(matrix.cue().tokens());
    cue.add(clause.from());
    draft.framed(matrix.speaker(), Draft.ranges(cue), List.of(frame));
    draft.addressee = matrix.addressee();
    return Optional.of(draft);
  }
}
