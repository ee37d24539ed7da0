package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Passage;

/** "… Dies bestätigte X.": what is said is the sentence before. "…, das teilte X mit." */
final class ThisRule {
  private final Sentence sentence;

  ThisRule(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The sentence before, together with the word that points at it.
   *
   * @param before the sentence before in the same paragraph, if nothing was found in it
   */
  Optional<Draft> find(Matrix matrix, Optional<Passage> before) {
    Clause clause = sentence.clause(matrix.number());
    int at = clause.from();
    boolean points =
        (sentence.token(at).is("dies") || sentence.token(at).is("das"))
            && clause.finite() == at + 1
            && matrix.cue().verb().has('c')
            && !matrix.speaker().isEmpty();
    if (!points) {
      return Optional.empty();
    }
    boolean first = at == sentence.passage.from();
    if (first && before.isPresent() && matrix.number() == sentence.clauses.size() - 1) {
      Draft draft =
          new Draft(
              Rule.VERB_AFTER, QuotationType.INDIRECT, new Range(before.get().from(), at + 1));
      return Optional.of(framed(draft, matrix, at + 1));
    }
    if (!first && sentence.token(at - 1).isOneOf(",")) {
      Draft draft =
          new Draft(
              Rule.VERB_AFTER, QuotationType.INDIRECT, new Range(sentence.passage.from(), at - 1));
      return Optional.of(framed(draft, matrix, at - 1));
    }
    return Optional.empty();
  }

  private Draft framed(Draft draft, Matrix matrix, int from) {
    draft.framed(matrix.speaker(), matrix.cue().ranges(), List.of(new Range(from, sentence.end())));
    draft.addressee = matrix.addressee();
    return draft;
  }
}
