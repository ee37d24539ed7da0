package org.foureyes.attribution.german;

import java.util.List;
import org.foureyes.attribution.german.Clause.Kind;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** A passage in clauses, as the rules look at it. */
final class Sentence {
  final Passage passage;
  final List<Clause> clauses;
  final NounPhrases phrases;
  final Cues cues;

  Sentence(Passage passage) {
    this.passage = passage;
    this.clauses = Clauses.of(passage);
    this.phrases = new NounPhrases(passage);
    this.cues = new Cues(passage);
  }

  Token token(int index) {
    return passage.token(index);
  }

  Clause clause(int number) {
    return clauses.get(number);
  }

  /** Where what is said ends at the latest: before the full stop. */
  int end() {
    return passage.bodyEnd();
  }

  /** Whether the clause stands after the sentence's first and begins with its finite verb. */
  boolean beginsWithVerb(Clause clause) {
    return clause.finite() >= 0 && clause.finite() == clause.from();
  }

  /** Whether the finite verb of a clause is a Konjunktiv that cannot be an indicative. */
  boolean isSubjunctive(Clause clause) {
    if (clause.finite() < 0) {
      return false;
    }
    Token finite = token(clause.finite());
    return finite.word().isClearlySubjunctive()
        && !finite.text().startsWith("möchte")
        && !(finite.is(Trait.FIRST_PERSON) && isInFirstPerson());
  }

  private boolean isInFirstPerson() {
    return clauses.stream().anyMatch(clause -> has(clause, "ich"));
  }

  boolean has(Clause clause, String form) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (token(i).is(form) && token(i).depth() == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the main clause begins to which this one belongs: further left if a relative clause or an
   * apposition broke it.
   */
  int matrixStart(int number) {
    if (!beginsWithVerb(clause(number))) {
      return clause(number).from();
    }
    int first = number;
    while (first > 0
        && !isMain(first - 1)
        && !endsWith(first - 1, ";")
        && token(clause(first - 1).from()).depth() == 0) {
      first--;
    }
    return clause(first).from();
  }

  private boolean isMain(int number) {
    return clause(number).is(Kind.MAIN);
  }

  /** Whether a mark stands between a clause and the next. */
  boolean endsWith(int number, String mark) {
    int after = clause(number).to();
    return passage.has(after) && token(after).isOneOf(mark);
  }

  /** The clause that begins at or after a token; the number of clauses if there is none. */
  int clauseFrom(int token) {
    int number = 0;
    while (number < clauses.size() && clause(number).from() < token) {
      number++;
    }
    return number;
  }

  /** The clause that a token stands in, or -1. */
  int clauseAt(int token) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clause(i).from() <= token && token < clause(i).to()) {
        return i;
      }
    }
    return -1;
  }
}
