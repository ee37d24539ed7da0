package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** A noun of saying with a clause: "die Behauptung, dass …", "der Verdacht, er habe …". */
final class NounRule {
  private final Sentence sentence;
  private final Matrices matrices;

  NounRule(Sentence sentence, Matrices matrices) {
    this.sentence = sentence;
    this.matrices = matrices;
  }

  /** What is said after a clause that ends with such a noun. */
  Optional<Draft> find(int number) {
    Clause clause = sentence.clause(number);
    if (number + 1 >= sentence.clauses.size() || !sentence.endsWith(number, ",")) {
      return Optional.empty();
    }
    int noun = noun(clause);
    Clause next = sentence.clause(number + 1);
    Token first = sentence.token(next.from());
    boolean said =
        first.is("dass")
            || first.is("daß")
            || next.is(Clause.Kind.MAIN) && sentence.isSubjunctive(next)
            || next.is(Clause.Kind.INFINITIVE) && !first.is("um");
    if (noun < 0 || !said) {
      return Optional.empty();
    }
    int from = clause.finite() < 0 ? clause.from() : sentence.matrixStart(number);
    List<Range> speaker =
        clause.finite() < 0
            ? List.of()
            : matrices
                .subject(clause, from)
                .filter(s -> !s.contains(noun))
                .map(List::of)
                .orElse(List.of());
    return Optional.of(
        new Draft(
                Rule.NOUN_WITH_CLAUSE,
                QuotationType.INDIRECT,
                new Range(next.from(), sentence.end()))
            .framed(
                speaker,
                List.of(new Range(hasArticle(noun) ? noun - 1 : noun, noun + 1)),
                List.of(new Range(sentence.passage.from(), next.from()))));
  }

  private boolean hasArticle(int noun) {
    return sentence.passage.has(noun - 1)
        && sentence.token(noun - 1).word().isAny(Trait.ARTICLE, Trait.POSSESSIVE);
  }

  private int noun(Clause clause) {
    for (int i = clause.to() - 1; i >= clause.from() && i > clause.to() - 4; i--) {
      if (sentence.token(i).depth() == 0 && SourceRule.isNounOfSaying(sentence.token(i))) {
        return i;
      }
      if (sentence.token(i).word().capital()) {
        return -1;
      }
    }
    return -1;
  }
}
