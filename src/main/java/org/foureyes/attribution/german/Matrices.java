package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.german.Clause.Kind;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Finds verbs of saying with who speaks to whom. */
final class Matrices {
  private static final Set<String> LEFT_OUT_OF_VORFELD =
      Set.of(
          "hingegen",
          "dagegen",
          "jedoch",
          "aber",
          "allerdings",
          "indes",
          "nun",
          "auch",
          "selbst",
          "bereits",
          "zudem",
          "außerdem",
          "schließlich",
          "wiederum",
          "daraufhin",
          "gestern",
          "heute");
  private static final Set<String> OUT_OF = Set.of("gehen", "ergeben");
  private static final Set<String> NOMINATIVES = Set.of("er", "sie", "wir", "ich", "man");
  private static final Set<String> OBJECTS = Set.of("dies", "das", "es", "dazu", "hierzu");

  private final Sentence sentence;

  Matrices(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The clause as one that holds a verb of saying, if it does. */
  Optional<Matrix> at(int number) {
    Clause clause = sentence.clause(number);
    if (clause.finite() < 0) {
      return Optional.empty();
    }
    int from = sentence.matrixStart(number);
    return sentence.cues.find(clause, from).map(cue -> read(number, from, cue));
  }

  private Matrix read(int number, int from, Cue cue) {
    Clause clause = sentence.clause(number);
    Optional<Range> subject = subject(clause, from).map(range -> withAppositions(range, number));
    if (OUT_OF.contains(cue.verb().base()) && cue.verb().words().contains("hervor")
        || cue.verb().base().equals("ergeben")) {
      return new Matrix(number, from, cue, document(clause, from, Set.of("aus")), List.of());
    }
    if (cue.passive()) {
      List<Range> agent = agent(clause, from);
      if (agent.isEmpty()) {
        agent = document(clause, from, Set.of("in", "im"));
      }
      List<Range> to =
          cue.verb().has('a')
              ? subject
                  .or(() -> sentence.phrases.at(from, clause.finite()))
                  .map(List::of)
                  .orElse(List.of())
              : List.of();
      return new Matrix(number, from, cue, agent, to);
    }
    List<Range> speaker =
        subject
            .filter(s -> !isIt(s))
            .map(List::of)
            .orElseGet(() -> document(clause, from, Set.of("in", "im", "aus")));
    return new Matrix(
        number, from, cue, speaker, new Addressees(sentence).find(clause, from, cue, subject));
  }

  /** "in einer Mitteilung": what speaks where nobody does. */
  private List<Range> document(Clause clause, int from, Set<String> prepositions) {
    for (int i = from; i + 1 < clause.to(); i++) {
      Token token = sentence.token(i);
      if (token.depth() > 0 || !prepositions.contains(token.word().form())) {
        continue;
      }
      Optional<Range> phrase = sentence.phrases.at(i + 1, clause.to());
      boolean said =
          phrase.isPresent()
              && (token.is("aus")
                  || SourceRule.isNounOfSaying(sentence.token(subjectHead(phrase.get()))));
      if (said) {
        return List.of(phrase.get());
      }
    }
    return List.of();
  }

  /** "der Leiter, X," is one speaker, and so is "Der Leiter, X sagte". */
  private Range withAppositions(Range range, int number) {
    int from = range.from();
    int to = range.to();
    int before = sentence.clauseAt(from) - 1;
    if (before >= 0
        && before < number
        && sentence.clause(before).from() == sentence.passage.from()
        && sentence.clause(before).is(Kind.FRAGMENT)
        && sentence.clause(before).to() == from - 1
        && sentence.token(from).is(Trait.NAME)
        && sentence.phrases.beginsSubject(sentence.clause(before).from(), from)) {
      from = sentence.clause(before).from();
    }
    int end = sentence.phrases.apposition(to, sentence.end());
    return new Range(from, end > to ? end : to);
  }

  private boolean isIt(Range range) {
    return range.to() - range.from() == 1
        && Set.of("es", "man").contains(sentence.token(range.from()).word().form());
  }

  /** The subject of a clause, looked for before its verb and then after it. */
  Optional<Range> subject(Clause clause, int from) {
    if (clause.is(Kind.SUBORDINATE)
        && (sentence.token(clause.from()).is("der")
            || sentence.token(clause.from()).is("welcher"))) {
      return Optional.of(new Range(clause.from(), clause.from() + 1));
    }
    if (clause.is(Kind.SUBORDINATE)) {
      return firstPhrase(clause.from() + 1, clause.finite());
    }
    int start = from;
    while (start < clause.finite() && sentence.token(start).is(Trait.COORDINATOR)) {
      start++;
    }
    Optional<Range> before = beforeVerb(clause, start);
    if (before.isPresent() && !isObject(before.get()) && !isObjectByForm(before.get(), clause)) {
      return before;
    }
    return firstPhrase(clause.finite() + 1, clause.to()).or(() -> before);
  }

  /** A subject after the verb that can be nothing else makes what stands before it an object. */
  private boolean isObjectByForm(Range before, Clause clause) {
    int next = clause.finite() + 1;
    if (next >= clause.to()) {
      return false;
    }
    Token after = sentence.token(next);
    if (after.word().isAny(Trait.PERSONAL) && NOMINATIVES.contains(after.word().form())) {
      return true;
    }
    Token finite = sentence.token(clause.finite());
    Token first = sentence.token(before.from());
    boolean one = finite.is(Trait.SINGULAR_VERB) && !finite.is(Trait.PLURAL_VERB);
    Optional<Range> subject = sentence.phrases.at(next, clause.to());
    boolean certain =
        after.is("der")
            && subject.isPresent()
            && sentence.token(subjectHead(subject.get())).is(Trait.MASCULINE)
            && !first.is("der");
    boolean many =
        one
            && subject.isPresent()
            && sentence.phrases.beginsSubject(next, clause.to())
            && isPlural(before);
    return certain || many;
  }

  private int subjectHead(Range range) {
    int i = range.from();
    while (i < range.to() - 1 && !sentence.token(i).word().capital()) {
      i++;
    }
    return i;
  }

  private boolean isPlural(Range range) {
    Token head = sentence.token(subjectHead(range));
    Token first = sentence.token(range.from());
    return head.is(Trait.PLURAL)
        && head.is(Trait.NOUN)
        && (first.is("die") && !head.is(Trait.FEMININE)
            || first.is(Trait.ADJECTIVE)
            || first.text().endsWith("n") && first == head);
  }

  private boolean isObject(Range range) {
    return range.to() - range.from() == 1
        && OBJECTS.contains(sentence.token(range.from()).word().form());
  }

  private Optional<Range> beforeVerb(Clause clause, int start) {
    if (!sentence.phrases.beginsSubject(start, clause.finite())) {
      return Optional.empty();
    }
    int first = sentence.clauseAt(start);
    if (sentence.beginsWithVerb(clause) && sentence.clause(first).is(Kind.SUBORDINATE)) {
      return Optional.empty();
    }
    int end = sentence.beginsWithVerb(clause) ? vorfeldEnd(first, clause) : clause.finite();
    while (end > start + 1 && LEFT_OUT_OF_VORFELD.contains(sentence.token(end - 1).word().form())) {
      end--;
    }
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** A noun phrase before a broken clause, with appositions but without relative clauses. */
  private int vorfeldEnd(int first, Clause clause) {
    int number = first;
    while (number + 1 < sentence.clauses.size()
        && sentence.clause(number + 1).to() < clause.from()
        && sentence.clause(number + 1).is(Kind.FRAGMENT)
        && sentence.clause(number).is(Kind.FRAGMENT)) {
      number++;
    }
    return sentence.clause(number).to();
  }

  private Optional<Range> firstPhrase(int from, int limit) {
    int i = from;
    while (i < limit) {
      Token token = sentence.token(i);
      if (token.depth() > 0) {
        int partner = sentence.passage.text().partner(i);
        if (token.isOneOf("„\"»“") && partner > i && partner < limit) {
          return Optional.of(new Range(i, partner + 1));
        }
        i = Math.max(i + 1, partner + 1);
        continue;
      }
      if (token.is(Trait.PREPOSITION) && !token.word().capital()) {
        int core = sentence.phrases.coreEnd(i + 1, limit);
        i = core > i + 1 ? sentence.phrases.at(i + 1, limit).map(Range::to).orElse(core) : i + 1;
      } else if (sentence.phrases.beginsSubject(i, limit)
          && sentence.phrases.at(i, limit).filter(phrase -> !isObject(phrase)).isPresent()) {
        return sentence.phrases.at(i, limit);
      } else {
        int core = sentence.phrases.begins(i, limit) ? sentence.phrases.coreEnd(i, limit) : i;
        i = Math.max(i + 1, core);
      }
    }
    return Optional.empty();
  }

  /** "von X", "durch X" in a passive. */
  private List<Range> agent(Clause clause, int from) {
    for (int i = from; i < clause.to(); i++) {
      Token token = sentence.token(i);
      if (token.depth() == 0
          && (token.is("von") || token.is("vom") || token.is("durch") || token.is("seitens"))) {
        boolean attribute =
            i > from && sentence.token(i - 1).word().capital() && i < clause.finite();
        Optional<Range> phrase = sentence.phrases.at(i + 1, clause.to());
        if (phrase.isPresent() && !attribute) {
          return List.of(phrase.get());
        }
      }
    }
    return List.of();
  }
}
