package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.german.Clause.Kind;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Sentences without a frame: in the Konjunktiv, hearsay with "sollen", and told acts of speech. */
final class FreeRule {
  private final Sentence sentence;

  FreeRule(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The sentence in the Konjunktiv.
   *
   * @param spoken whether somebody speaks right before, so that a Konjunktiv II is enough
   */
  Optional<Draft> subjunctive(boolean spoken) {
    for (Clause clause : sentence.clauses) {
      if (!clause.is(Kind.MAIN) || !sentence.isSubjunctive(clause)) {
        continue;
      }
      Token finite = sentence.token(clause.finite());
      boolean first = finite.is(Trait.SUBJUNCTIVE_1);
      if ((first || spoken) && !isWish(clause)) {
        return Optional.of(
            new Draft(Rule.FREE_SUBJUNCTIVE, QuotationType.INDIRECT_FREE_INDIRECT, whole()));
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** "Es sei erwähnt", "Sei es …". */
  private boolean isWish(Clause clause) {
    Token finite = sentence.token(clause.finite());
    return finite.is("sei") && clause.finite() == sentence.passage.from()
        || finite.is("möge")
        || finite.is("mögen");
  }

  Optional<Draft> hearsay(boolean spoken) {
    for (Clause clause : sentence.clauses) {
      if (clause.finite() < 0 || !clause.is(Kind.MAIN)) {
        continue;
      }
      Token finite = sentence.token(clause.finite());
      if (finite.is("soll") || finite.is("sollen")) {
        Token last = sentence.token(clause.to() - 1);
        boolean perfect = last.is("haben") || last.is("sein");
        if (perfect || spoken) {
          return Optional.of(new Draft(Rule.HEARSAY, QuotationType.FREE_INDIRECT, whole()));
        }
      }
    }
    return Optional.empty();
  }

  Optional<Draft> speechAct(Matrix matrix) {
    Clause clause = sentence.clause(matrix.number());
    boolean told =
        clause.is(Kind.MAIN)
            && matrix.cue().verb().has('r')
            && !matrix.speaker().isEmpty()
            && !sentence.token(clause.finite()).text().startsWith("hatte")
            && !sentence.has(clause, "nicht")
            && !sentence.has(clause, "ich")
            && !takesLives(clause, matrix);
    if (!told) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(Rule.SPEECH_ACT, QuotationType.REPORTED, whole())
            .framed(matrix.speaker(), List.of(), List.of()));
  }

  /** "Das Beben forderte 30 Todesopfer." */
  private boolean takesLives(Clause clause, Matrix matrix) {
    if (!matrix.cue().verb().base().equals("fordern")) {
      return false;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      String text = sentence.token(i).text();
      if (text.endsWith("pfer") || text.endsWith("leben") || text.equals("Tote")) {
        return true;
      }
    }
    return false;
  }

  private Range whole() {
    Passage passage = sentence.passage;
    return new Range(passage.from(), passage.to());
  }
}
