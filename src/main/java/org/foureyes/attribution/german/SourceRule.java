package org.foureyes.attribution.german;

import java.util.HashSet;
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
import org.foureyes.attribution.word.WordList;

/** A phrase that names a source: "laut X", "nach Angaben von X", "X zufolge", "…, so X". */
final class SourceRule {
  private static final Set<String> NOUNS = new HashSet<>();
  private static final Set<String> MORE_NOUNS = new HashSet<>();
  private static final Set<String> SUFFIXES = new HashSet<>();
  private static final Set<String> DEFINITE = Set.of("der", "die", "das", "dem", "den");
  private static final Set<String> PLACES = Set.of("in", "im", "aus", "bei", "beim");
  private static final Set<String> PLAIN = Set.of("laut", "lt", "gemäß", "zufolge");

  static {
    for (String line : WordList.lines("german/source-nouns")) {
      for (String noun : line.split("\\s+")) {
        boolean ending = noun.startsWith("-");
        (ending ? SUFFIXES : NOUNS).add(ending ? noun.substring(1) : noun);
      }
    }
    for (String line : WordList.lines("german/saying-nouns")) {
      MORE_NOUNS.addAll(List.of(line.split("\\s+")));
    }
  }

  private final Sentence sentence;

  SourceRule(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrase that begins or, for "zufolge" and "nach", ends at a token, with what it says. */
  Optional<Draft> at(int i) {
    Token token = sentence.token(i);
    if (token.depth() > 0 || token.word().capital()) {
      return Optional.empty();
    }
    String form = token.word().form();
    if (form.equals("zufolge") || form.equals("nach") && isPostposition(i)) {
      return before(i, form.equals("nach") ? Rule.NOUN_OF_SAYING : Rule.ZUFOLGE);
    }
    if (form.equals("so") && isAfterComma(i) && !sentence.passage.is(i + 1, "dass")) {
      return so(i);
    }
    if (PLAIN.contains(form) && !sentence.passage.is(i - 1, "wird")) {
      return after(i, i + 1, Rule.ACCORDING_TO);
    }
    if (form.equals("nach") && isSource(i + 1)) {
      return after(i, i + 1, Rule.NOUN_OF_SAYING);
    }
    return Optional.empty();
  }

  /** Whether a clause that follows can be what this noun says. */
  static boolean isNounOfSaying(Token token) {
    return isOneOf(MORE_NOUNS, token);
  }

  /** Whether "nach" before this noun names a source. */
  private static boolean isSourceNoun(Token token) {
    return isOneOf(NOUNS, token);
  }

  private static boolean isOneOf(Set<String> nouns, Token token) {
    String text = token.text();
    return nouns.contains(text)
        || text.contains("-") && nouns.contains(text.substring(text.lastIndexOf('-') + 1))
        || SUFFIXES.stream().anyMatch(text::endsWith);
  }

  /** Whether the noun phrase that begins here has a noun of saying as its head. */
  private boolean isSource(int i) {
    int end = sentence.phrases.coreEnd(i, sentence.end());
    for (int k = i; k < end; k++) {
      Token token = sentence.token(k);
      if (token.word().capital() || token.isCapitalised()) {
        return isSourceNoun(token) || k + 1 < end && isSourceNoun(sentence.token(k + 1));
      }
    }
    return false;
  }

  /** "seiner Meinung nach": right before the finite verb or a comma. */
  private boolean isPostposition(int i) {
    return i > sentence.passage.from()
        && isSourceNoun(sentence.token(i - 1))
        && !(sentence.passage.has(i + 1)
            && sentence.phrases.begins(i + 1, sentence.end())
            && sentence.token(i + 1).word().isAny(Trait.NOUN, Trait.NAME));
  }

  private boolean isAfterComma(int i) {
    return i > sentence.passage.from()
        && (sentence.token(i - 1).isOneOf(",–-") || sentence.token(i - 1).isOneOf("“\"«"));
  }

  private Optional<Draft> before(int i, Rule rule) {
    int start = phraseStart(i);
    if (start == i) {
      return Optional.empty();
    }
    return Optional.of(draft(rule, new Range(start, i + 1), new Range(start, i), i));
  }

  /** The noun phrase that ends before a token, found by trying where it may begin. */
  private int phraseStart(int i) {
    int start = i;
    for (int k = i - 1; k >= sentence.passage.from() && k > i - 25; k--) {
      Token token = sentence.token(k);
      if (token.depth() == 0
          && (token.isOneOf(",;:")
              || token.word().isFinite()
                  && !token.word().capital()
                  && !token.is(Trait.ADJECTIVE)
                  && !token.is(Trait.PARTICIPLE))) {
        break;
      }
      Optional<Range> phrase = sentence.phrases.at(k, i);
      if (phrase.isPresent()
          && phrase.get().to() == i
          && (!token.is(Trait.PREPOSITION) || token.word().capital())) {
        start = k;
      }
    }
    return start;
  }

  private Optional<Draft> after(int i, int nounFrom, Rule rule) {
    Clause clause = sentence.clauses.get(Math.max(0, sentence.clauseAt(i)));
    int limit = clause.finite() > i ? clause.finite() : clause.to();
    boolean first = i == clause.from() || i == sentence.passage.from();
    Optional<Range> phrase = sentence.phrases.at(nounFrom, limit);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int end =
        first && clause.finite() > i && !clause.is(Kind.SUBORDINATE)
            ? clause.finite()
            : phrase.get().to();
    int apposition = sentence.phrases.apposition(end, sentence.end());
    boolean comma =
        apposition > end
            && sentence.passage.has(apposition)
            && !sentence.token(apposition).isOneOf(":");
    end = Math.max(end, apposition);
    int verb = i == sentence.passage.from() ? verbAfterInsertions() : -1;
    if (verb > end) {
      return Optional.of(draft(rule, new Range(i, verb), new Range(nounFrom, end), i));
    }
    return Optional.of(
        draft(
            rule,
            new Range(i, comma ? Math.min(end + 1, sentence.end()) : end),
            new Range(nounFrom, end),
            i));
  }

  /** "Nach Meinung von X, der …, ist": the clause with the verb, if only insertions go before. */
  private int verbAfterInsertions() {
    for (int number = 1; number < sentence.clauses.size(); number++) {
      Clause clause = sentence.clause(number);
      if (sentence.beginsWithVerb(clause) && clause.is(Kind.MAIN)) {
        return clause.from();
      }
      boolean inserted =
          clause.is(Kind.FRAGMENT)
              || clause.is(Kind.SUBORDINATE) && sentence.token(clause.from()).is(Trait.RELATIVE);
      if (!inserted || sentence.clause(0).finite() >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Draft> so(int i) {
    int number = sentence.clauseAt(i);
    if (number < 0) {
      return Optional.empty();
    }
    Clause clause = sentence.clause(number);
    if (clause.from() != i && sentence.token(i - 1).depth() == 0
        || clause.finite() >= 0
        || clause.to() == i + 1) {
      return Optional.empty();
    }
    int from = sentence.phrases.begins(i + 1, clause.to()) ? i + 1 : i + 2;
    Optional<Range> phrase =
        from < clause.to() ? sentence.phrases.at(from, clause.to()) : Optional.empty();
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int frameFrom = sentence.token(i - 1).isOneOf(",–-") ? i - 1 : i;
    int last = number;
    while (last + 1 < sentence.clauses.size()
        && (sentence.clause(last + 1).is(Kind.FRAGMENT)
            || sentence.clause(last + 1).is(Kind.SUBORDINATE)
                && sentence.token(sentence.clause(last + 1).from()).is(Trait.RELATIVE))
        && sentence.token(sentence.clause(last + 1).from()).depth() == 0) {
      last++;
    }
    int frameTo = sentence.clause(last).to();
    boolean more = frameTo < sentence.end();
    Range speaker = withPlace(phrase.get(), clause.to());
    return Optional.of(
        draft(Rule.SO_X, new Range(frameFrom, more ? frameTo + 1 : frameTo), speaker, i));
  }

  /** "Zwei Quellen in der Verwaltung": people who are not named, with where they are. */
  private Range withPlace(Range phrase, int limit) {
    int end = phrase.to();
    Token head = sentence.token(end - 1);
    boolean unnamed =
        head.is(Trait.NOUN)
            && !head.is(Trait.NAME)
            && !DEFINITE.contains(sentence.token(phrase.from()).word().form());
    boolean place = end + 1 < limit && PLACES.contains(sentence.token(end).word().form());
    int core = unnamed && place ? sentence.phrases.coreEnd(end + 1, limit) : end;
    return core > end + 1 ? new Range(phrase.from(), core) : phrase;
  }

  private Draft draft(Rule rule, Range frame, Range speaker, int cue) {
    Range whole = whole(frame);
    Draft draft = new Draft(rule, QuotationType.INDIRECT, whole);
    List<Range> rest = Draft.without(whole, frame);
    draft.quote = rest.isEmpty() ? List.of(whole) : rest;
    return draft.framed(List.of(speaker), List.of(new Range(cue, cue + 1)), List.of(frame));
  }

  /** The sentence, or only the relative clause that the phrase stands in. */
  private Range whole(Range frame) {
    int number = sentence.clauseAt(frame.from());
    if (number >= 0) {
      Clause clause = sentence.clause(number);
      boolean inner =
          clause.is(Kind.SUBORDINATE)
              && number > 0
              && sentence.token(clause.from()).word().isAny(Trait.RELATIVE, Trait.PREPOSITION);
      if (inner) {
        return new Range(clause.from(), clause.to());
      }
    }
    int from = frame.from();
    while (from > sentence.passage.from() && !isOuter(from - 1, ";")) {
      from--;
    }
    int to = frame.to();
    while (to < sentence.end() && !isOuter(to, ";") && !(isOuter(to, ":") && isQuoted(to + 1))) {
      to++;
    }
    return new Range(from, to);
  }

  private boolean isOuter(int i, String marks) {
    return sentence.token(i).depth() == 0 && sentence.token(i).isOneOf(marks);
  }

  private boolean isQuoted(int i) {
    return sentence.passage.has(i) && sentence.token(i).depth() > 0;
  }
}
