package org.foureyes.attribution.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.german.Clause.Kind;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/**
 * A verb of saying before what is said: "X sagte, dass …", "X sagte, er sei …", "X forderte, … zu
 * …".
 */
final class VerbRule {
  private static final Set<String> QUESTIONS =
      Set.of(
          "wer",
          "was",
          "wen",
          "wem",
          "wie",
          "wann",
          "wo",
          "warum",
          "weshalb",
          "wieso",
          "wohin",
          "woher",
          "inwieweit");

  private final Sentence sentence;

  VerbRule(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What is said after the clause with the verb, if it is. */
  Optional<Draft> find(Matrix matrix) {
    int next = matrix.number() + 1;
    if (sentence.clause(matrix.number()).finite() == sentence.passage.from()) {
      return Optional.empty();
    }
    int inserted = next;
    while (next < sentence.clauses.size() && isInserted(next)) {
      next++;
    }
    if (next >= sentence.clauses.size()) {
      return Optional.empty();
    }
    Optional<Rule> rule = rule(matrix, next);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    boolean broken =
        sentence.beginsWithVerb(sentence.clause(next))
            && sentence.clause(inserted).is(Kind.FRAGMENT)
            && sentence.phrases.beginsSubject(sentence.clause(inserted).from(), sentence.end());
    int from = sentence.clause(broken ? inserted : next).from();
    int resumed = resumption(next, rule.get());
    int to = resumed < 0 ? sentence.end() : resumed;
    while (to > from
        && !sentence.token(to - 1).isWord()
        && sentence.token(to - 1).isOneOf(",–-;")) {
      to--;
    }
    List<Range> frame = new ArrayList<>();
    frame.add(new Range(frameStart(matrix), from));
    if (resumed >= 0 && resumed < sentence.end()) {
      frame.add(new Range(to, sentence.end()));
    }
    Draft draft =
        new Draft(rule.get(), QuotationType.INDIRECT, new Range(from, to))
            .framed(matrix.speaker(), matrix.cue().ranges(), frame);
    draft.addressee = matrix.addressee();
    return Optional.of(draft);
  }

  /** A subordinate clause with a verb of saying takes its main clause into the frame. */
  private int frameStart(Matrix matrix) {
    Clause clause = sentence.clause(matrix.number());
    return clause.is(Kind.SUBORDINATE) ? sentence.passage.from() : matrix.from();
  }

  private boolean isInserted(int number) {
    Clause clause = sentence.clause(number);
    if (sentence.token(clause.from()).is("dass") || sentence.token(clause.from()).is("daß")) {
      return false;
    }
    boolean relative =
        clause.is(Kind.SUBORDINATE)
            && sentence.token(clause.from()).is(Trait.RELATIVE)
            && !isQuestion(clause)
            && number + 1 < sentence.clauses.size();
    return relative || clause.is(Kind.FRAGMENT) && number + 1 < sentence.clauses.size();
  }

  private boolean isQuestion(Clause clause) {
    return QUESTIONS.contains(sentence.token(clause.from()).word().form());
  }

  private Optional<Rule> rule(Matrix matrix, int next) {
    Clause clause = sentence.clause(next);
    Token first = sentence.token(first(clause));
    SayingVerb verb = matrix.cue().verb();
    boolean says = verb.has('c');
    if (first.is("dass") || first.is("daß")) {
      return Optional.of(Rule.VERB_WITH_CONJUNCTION);
    }
    if (verb.has('f')) {
      return Optional.empty();
    }
    if (clause.is(Kind.SUBORDINATE) && opensMainClause(next)) {
      return says ? Optional.of(Rule.VERB_WITH_SUBJUNCTIVE) : Optional.empty();
    }
    if (clause.is(Kind.SUBORDINATE)) {
      return says && (first.is("ob") || isQuestion(clause))
          ? Optional.of(Rule.VERB_WITH_CONJUNCTION)
          : Optional.empty();
    }
    if (clause.is(Kind.INFINITIVE)) {
      boolean purpose =
          first.is("um") || first.is("ohne") || first.is("statt") || first.is("anstatt");
      return verb.has('i') && !purpose ? Optional.of(Rule.VERB_WITH_INFINITIVE) : Optional.empty();
    }
    return clause.is(Kind.MAIN) && says ? mainClause(matrix, next) : Optional.empty();
  }

  private Optional<Rule> mainClause(Matrix matrix, int next) {
    Clause clause = sentence.clause(next);
    Token first = sentence.token(first(clause));
    if (sentence.isSubjunctive(clause)) {
      return Optional.of(Rule.VERB_WITH_SUBJUNCTIVE);
    }
    boolean colon = sentence.endsWith(next - 1, ":");
    boolean ownSubject = clause.finite() > clause.from() && !first.is(Trait.COORDINATOR);
    return ownSubject
            && matrix.cue().verb().has('v')
            && !matrix.cue().passive()
            && !first.is("so")
            && !colon
            && !sentence.endsWith(next - 1, ";–-")
        ? Optional.of(Rule.VERB_WITH_INDICATIVE)
        : Optional.empty();
  }

  /** "X sagte, sobald es gehe, werde er …": what is said begins with a subordinate clause. */
  private boolean opensMainClause(int number) {
    if (number + 1 >= sentence.clauses.size()) {
      return false;
    }
    Clause main = sentence.clause(number + 1);
    return sentence.token(sentence.clause(number).from()).is(Trait.SUBORDINATOR)
        && main.is(Kind.MAIN)
        && sentence.beginsWithVerb(main)
        && sentence.isSubjunctive(main);
  }

  private int first(Clause clause) {
    int first = clause.from();
    while (first < clause.to() - 1 && sentence.token(first).is(Trait.COORDINATOR)) {
      first++;
    }
    return first;
  }

  /** Where the clause with the verb of saying goes on after what is said, or -1. */
  private int resumption(int next, Rule rule) {
    for (int number = next; number < sentence.clauses.size(); number++) {
      Clause clause = sentence.clause(number);
      if (number > next && (goesOn(number, next, rule) || sentence.endsWith(number - 1, ";:"))) {
        return clause.from() - 1;
      }
      if (clause.finite() >= 0 && rule != Rule.VERB_WITH_INDICATIVE) {
        int and = verbAfterAnd(clause);
        if (and >= 0) {
          return and;
        }
      }
    }
    return -1;
  }

  private boolean goesOn(int number, int next, Rule rule) {
    Clause clause = sentence.clause(number);
    if (!clause.is(Kind.MAIN) || sentence.isSubjunctive(clause)) {
      return false;
    }
    Token finite = sentence.token(clause.finite());
    boolean again =
        sentence.beginsWithVerb(clause)
            && number == next + 1
            && rule == Rule.VERB_WITH_SUBJUNCTIVE
            && finite.is(Trait.INDICATIVE);
    boolean coordinated = sentence.token(clause.from()).is(Trait.COORDINATOR);
    return again || coordinated && clause.finite() == clause.from() + 1;
  }

  /** "…, dass er gehe und kündigte …": a finite verb right after "und" after the last verb. */
  private int verbAfterAnd(Clause clause) {
    for (int i = clause.finite() + 1; i + 1 < clause.to(); i++) {
      Token verb = sentence.token(i + 1);
      if (sentence.token(i).is("und")
          && verb.is(Trait.INDICATIVE)
          && !verb.word().capital()
          && !verb.word()
              .isAny(Trait.PREPOSITION, Trait.ADVERB, Trait.ADJECTIVE, Trait.INFINITIVE)) {
        return i;
      }
    }
    return -1;
  }
}
