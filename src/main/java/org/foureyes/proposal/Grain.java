package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;
import org.foureyes.text.Span;

/**
 * Cuts what one speaker says in a sentence into parts that can be checked on their own: coordinated
 * and some subordinate clauses. Relative clauses, conditions and purposes stay with the clause that
 * they belong to.
 */
final class Grain {
  private static final int SHORTEST = 3;
  private static final int BEGINNING = 100;

  private final TokenText text;
  private final ClaimLanguage language;
  private final Set<Integer> boundaries;
  private final Map<Integer, Integer> partners = new HashMap<>();

  /**
   * @param boundaries where clauses begin, as UTF-16 indices
   */
  Grain(TokenText text, ClaimLanguage language, Set<Integer> boundaries) {
    this.text = text;
    this.language = language;
    this.boundaries = boundaries;
    for (int i = 0; i < text.size(); i++) {
      int partner = text.token(i).depth() > 0 ? text.partner(i) : -1;
      if (partner >= 0) {
        partners.put(i, partner);
        partners.put(partner, i);
      }
    }
  }

  /**
   * The parts, each as the indices of its tokens without marks and joining words at its ends.
   *
   * @param tokens what one speaker says in a sentence
   * @param reported whether somebody other than the article says it
   */
  List<List<Integer>> cut(List<Integer> tokens, boolean reported) {
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>();
    for (List<Integer> clause : clauses(tokens)) {
      if (isComplete(part) && begins(clause, reported)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.addAll(clause);
    }
    parts.add(part);
    return parts.stream().map(each -> trimmed(each, reported)).filter(p -> !p.isEmpty()).toList();
  }

  private List<List<Integer>> clauses(List<Integer> tokens) {
    List<List<Integer>> clauses = new ArrayList<>();
    for (int token : tokens) {
      boolean first = clauses.isEmpty();
      if (first || boundaries.contains(text.token(token).start())) {
        clauses.add(new ArrayList<>());
      }
      clauses.getLast().add(token);
    }
    return clauses;
  }

  private boolean isComplete(List<Integer> part) {
    // The beginning tells; a sentence may go on for 200,000 characters.
    List<Token> words = words(part.subList(0, Math.min(BEGINNING, part.size())));
    if (words.size() < SHORTEST || !language.isStatement(words)) {
      return false;
    }
    Token first = words.getFirst();
    return language.words().has("that", first)
        || !first.is(Trait.SUBORDINATOR)
        || words.get(1).word().isFinite();
  }

  private boolean begins(List<Integer> clause, boolean reported) {
    List<Token> words = words(clause);
    if (words.size() < SHORTEST || !language.isStatement(words)) {
      return false;
    }
    Token first = words.getFirst();
    Token before = text.token(clause.getFirst() - 1);
    if (before.isOneOf(";:") || language.words().has("splitting", first)) {
      return true;
    }
    boolean coordinated = language.words().has("coordinator", first);
    return (coordinated || before.isOneOf(",–—"))
        && language.standsAlone(words, coordinated, reported);
  }

  private List<Token> words(List<Integer> tokens) {
    return tokens.stream().map(text::token).filter(Token::isWord).toList();
  }

  private List<Integer> trimmed(List<Integer> part, boolean reported) {
    List<Integer> rest = withoutMarks(part);
    while (!rest.isEmpty() && isJoining(rest.getFirst(), reported)) {
      rest = withoutMarks(rest.subList(1, rest.size()));
    }
    return rest;
  }

  private boolean isJoining(int token, boolean reported) {
    WordGroups words = language.words();
    return words.has("coordinator", text.token(token))
        || reported && words.has("that", text.token(token));
  }

  private List<Integer> withoutMarks(List<Integer> part) {
    int from = 0;
    int to = part.size();
    boolean goesOn = true;
    while (from < to && goesOn) {
      List<Integer> rest = part.subList(from, to);
      boolean pair = rest.size() > 2 && rest.getLast().equals(partners.get(rest.getFirst()));
      boolean atStart = pair || isLoose(rest.getFirst(), rest);
      boolean atEnd = pair || !atStart && isLoose(rest.getLast(), rest);
      from += atStart ? 1 : 0;
      to -= atEnd ? 1 : 0;
      goesOn = atStart || atEnd;
    }
    return part.subList(from, Math.max(from, to));
  }

  /** A mark whose partner, if it has one, is not within. */
  private boolean isLoose(int mark, List<Integer> part) {
    int partner = partners.getOrDefault(mark, -1);
    return isPunctuation(text.token(mark))
        && (partner < part.getFirst() || partner > part.getLast());
  }

  private static boolean isPunctuation(Token token) {
    return switch (Character.getType(token.text().codePointAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          !token.text().equals("%") && !token.text().equals("‰");
      default -> false;
    };
  }

  /** The words of a part as spans: one for each stretch without a gap. */
  List<Span> spans(List<Integer> part) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= part.size(); i++) {
      if (i == part.size() || part.get(i) != part.get(i - 1) + 1) {
        List<Integer> run = withoutMarks(part.subList(from, i));
        if (!run.isEmpty()) {
          spans.add(text.span(run.getFirst(), run.getLast() + 1));
        }
        from = i;
      }
    }
    return spans;
  }
}
