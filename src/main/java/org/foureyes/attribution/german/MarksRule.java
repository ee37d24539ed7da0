package org.foureyes.attribution.german;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Pair;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.attribution.word.WordList;

/** Words in quotation marks: said by somebody, unless they are a name or a title. */
final class MarksRule {
  private static final Set<String> TITLES = new HashSet<>();

  static {
    for (String line : WordList.lines("german/title-nouns")) {
      TITLES.addAll(List.of(line.split("\\s+")));
    }
  }

  private final Sentence sentence;
  private final Matrices matrices;

  MarksRule(Sentence sentence, Matrices matrices) {
    this.sentence = sentence;
    this.matrices = matrices;
  }

  /**
   * The quotation of a pair of marks, given what was found in the sentence without regard to them.
   */
  Optional<Draft> find(Pair pair, List<Draft> found) {
    Range range = new Range(pair.open(), pair.close() + 1);
    for (Draft draft : found) {
      if (draft.quotes(pair.open()) && draft.type == QuotationType.DIRECT) {
        return Optional.empty();
      }
      if (draft.quotes(pair.open())) {
        return isWhole(draft, range) ? turned(draft) : nested(range, draft);
      }
    }
    boolean inFrame =
        found.stream().anyMatch(d -> d.rule != Rule.MARKS_IN_SENTENCE && d.frames(pair.open()));
    return framed(pair)
        .or(() -> alone(range))
        .or(() -> inFrame ? Optional.empty() : inSentence(range));
  }

  /** The quotation of a pair of marks that a verb or a colon introduces. */
  Optional<Draft> framed(Pair pair) {
    Range range = new Range(pair.open(), pair.close() + 1);
    return afterColon(range).or(() -> beforeVerb(range));
  }

  /** Whether all that a draft quotes stands in these marks. */
  private boolean isWhole(Draft draft, Range range) {
    for (Range quoted : draft.quote) {
      for (int i = quoted.from(); i < quoted.to(); i++) {
        if (!range.contains(i) && (sentence.token(i).isWord() || sentence.token(i).depth() > 0)) {
          return false;
        }
      }
    }
    return draft.type == QuotationType.INDIRECT;
  }

  private Optional<Draft> turned(Draft draft) {
    draft.type = QuotationType.DIRECT;
    List<Range> marked = new ArrayList<>();
    for (Range quoted : draft.quote) {
      int from = quoted.from();
      int to = quoted.to();
      while (from < to && sentence.token(from).depth() == 0) {
        from++;
      }
      while (to > from && sentence.token(to - 1).depth() == 0) {
        to--;
      }
      if (from < to) {
        marked.add(new Range(from, to));
      }
    }
    draft.quote = List.copyOf(marked);
    return Optional.empty();
  }

  private Optional<Draft> nested(Range range, Draft outer) {
    if (isName(range)) {
      return Optional.empty();
    }
    if (outer.rule == Rule.SPEECH_ACT) {
      Optional<Draft> framed = inSentence(range).filter(draft -> !draft.frame.isEmpty());
      if (framed.isPresent()) {
        return framed;
      }
    }
    Draft draft = new Draft(Rule.MARKS_NESTED, QuotationType.DIRECT, range).framedLike(outer);
    draft.nested = true;
    return Optional.of(draft);
  }

  private Optional<Draft> afterColon(Range range) {
    int colon = range.from() - 1;
    int number = sentence.clauseAt(colon - 1);
    while (number > 0 && sentence.clause(number).finite() < 0) {
      number--;
    }
    if (number < 0 || !sentence.passage.has(colon) || !sentence.token(colon).isOneOf(":")) {
      return Optional.empty();
    }
    if (isName(range) && matrices.at(number).isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(Rule.MARKS_AFTER_COLON, QuotationType.DIRECT, range);
    Clause clause = sentence.clause(number);
    Optional<Matrix> matrix = lastMatrix(number);
    Range frame = new Range(sentence.passage.from(), colon + 1);
    if (matrix.isPresent()) {
      draft.framed(matrix.get().speaker(), matrix.get().cue().ranges(), List.of(frame));
      draft.addressee = matrix.get().addressee();
    } else if (clause.finite() >= 0) {
      List<Range> speaker =
          matrices.subject(clause, sentence.matrixStart(number)).map(List::of).orElse(List.of());
      draft.framed(speaker, List.of(), List.of(frame));
    } else {
      List<Range> speaker =
          sentence.phrases.begins(frame.from(), colon)
              ? List.of(new Range(frame.from(), colon))
              : List.of();
      draft.framed(speaker, List.of(), List.of(frame));
    }
    return Optional.of(draft);
  }

  private Optional<Matrix> lastMatrix(int number) {
    for (int i = number; i >= 0; i--) {
      Optional<Matrix> matrix = matrices.at(i);
      if (matrix.isPresent()) {
        return matrix;
      }
    }
    return Optional.empty();
  }

  /** „…“, sagte X: or with the frame in the middle, „…“, sagte X, „…“. */
  private Optional<Draft> beforeVerb(Range range) {
    int after = range.to();
    if (!sentence.passage.has(after)) {
      return Optional.empty();
    }
    int start = sentence.token(after).isOneOf(",–-") ? after + 1 : after;
    int number = sentence.clauseAt(start);
    if (number < 0 || sentence.clause(number).finite() != start) {
      return Optional.empty();
    }
    Optional<Matrix> matrix = matrices.at(number);
    boolean closed = start > after || sentence.token(range.to() - 2).isOneOf(".!?…");
    if (matrix.isEmpty() || !closed || matrix.get().cue().verb().has('f')) {
      return Optional.empty();
    }
    int end = sentence.end();
    for (int i = start; i < end; i++) {
      if (sentence.token(i).depth() > 0
          && sentence.token(i).isOneOf("„\"»“")
          && sentence.token(i - 1).isOneOf(",:")) {
        end = i;
      }
    }
    Draft draft = new Draft(Rule.MARKS_WITH_VERB, QuotationType.DIRECT, range);
    draft.framed(
        matrix.get().speaker(), matrix.get().cue().ranges(), List.of(new Range(after, end)));
    draft.addressee = matrix.get().addressee();
    if (end < sentence.end()) {
      int close = sentence.passage.text().partner(end);
      if (close > end) {
        draft.quote = List.of(range, new Range(end, close + 1));
      }
    }
    return Optional.of(draft);
  }

  private Optional<Draft> alone(Range range) {
    for (int i = sentence.passage.from(); i < sentence.passage.to(); i++) {
      if (!range.contains(i) && sentence.token(i).isWord()) {
        return Optional.empty();
      }
    }
    boolean said = words(range) >= 4;
    return said
        ? Optional.of(new Draft(Rule.MARKS_ALONE, QuotationType.DIRECT, range))
        : Optional.empty();
  }

  /** Quoted words in a sentence that tells what somebody says: the sentence is the frame. */
  private Optional<Draft> inSentence(Range range) {
    if (isName(range)) {
      return Optional.empty();
    }
    int number = sentence.clauseAt(range.from());
    Optional<Matrix> matrix = number < 0 ? Optional.empty() : matrices.at(number);
    if (matrix.isEmpty() || matrix.get().cue().verb().has('f')) {
      return words(range) >= 6 && hasVerb(range)
          ? Optional.of(new Draft(Rule.MARKS_IN_SENTENCE, QuotationType.DIRECT, range))
          : Optional.empty();
    }
    Range whole = new Range(matrix.get().from(), sentence.end());
    Draft draft = new Draft(Rule.MARKS_IN_SENTENCE, QuotationType.DIRECT, range);
    draft.framed(matrix.get().speaker(), matrix.get().cue().ranges(), Draft.without(whole, range));
    draft.addressee = matrix.get().addressee();
    return Optional.of(draft);
  }

  private int words(Range range) {
    int words = 0;
    for (int i = range.from(); i < range.to(); i++) {
      words += sentence.token(i).isWord() ? 1 : 0;
    }
    return words;
  }

  private boolean hasVerb(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      Token token = sentence.token(i);
      if (token.word().isFinite() && !token.word().capital()) {
        return true;
      }
    }
    return false;
  }

  /** A title follows a noun such as "Magazin", or is made of nouns and names only. */
  private boolean isName(Range range) {
    for (int i = range.from() - 1; i >= sentence.passage.from() && i > range.from() - 3; i--) {
      if (TITLES.contains(sentence.token(i).text())) {
        return true;
      }
    }
    if (words(range) > 4) {
      return false;
    }
    for (int i = range.from(); i < range.to(); i++) {
      Token token = sentence.token(i);
      if (token.isWord() && !token.isCapitalised() && !token.is(Trait.NUMERAL)) {
        return false;
      }
    }
    return true;
  }
}
