package org.foureyes.attribution.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.attribution.word.WordList;

/** The words by which a subordinate clause begins. */
final class Openings {
  private static final int FEW = 3;

  private final Map<String, Set<String>> lists = new HashMap<>();

  Openings() {
    for (String line : WordList.lines("german/clause-openings")) {
      String[] parts = line.split(":");
      lists
          .computeIfAbsent(parts[0].strip(), key -> new HashSet<>())
          .addAll(List.of(parts[1].strip().split("\\s+")));
    }
  }

  boolean isIn(String list, Token token) {
    return lists.getOrDefault(list, Set.of()).contains(token.word().form());
  }

  /** Whether a clause begins here even if no comma stands before. */
  boolean opensWithoutComma(Passage passage, int index) {
    Token token = passage.token(index);
    return isIn("conjunction", token)
        || token.is("was") && isBeforeSubject(passage, index)
        || token.is("das") && passage.has(index + 1) && isIn("subject", passage.token(index + 1));
  }

  /** Whether a clause may begin here without a comma if a second verb ends it. */
  boolean mayOpenWithoutComma(Passage passage, int index) {
    Token token = passage.token(index);
    if (isIn("late", token)) {
      return true;
    }
    boolean noun = passage.has(index - 1) && passage.token(index - 1).isCapitalised();
    boolean article =
        passage.has(index + 1)
            && (passage.token(index + 1).isCapitalised() || passage.is(index + 1, Trait.ADJECTIVE));
    return noun && !article && isIn("relative", token);
  }

  private static boolean isBeforeSubject(Passage passage, int index) {
    return passage.is(index + 1, Trait.PERSONAL)
        || passage.is(index + 1, Trait.ARTICLE) && passage.is(index + 1, Trait.NOMINATIVE);
  }

  boolean isCoordinator(Token token) {
    return isIn("coordinator", token);
  }

  /** A coordinator that is no adverb within a clause, as "doch" and "jedoch" are. */
  boolean joinsWithoutComma(Token token) {
    return isIn("joining", token);
  }

  /** First index that is no coordinator and no word such as "auch" before "wenn". */
  int core(Passage passage, int from, int to) {
    int i = from;
    while (i < to - 1
        && i < from + FEW
        && (isCoordinator(passage.token(i)) || !passage.token(i).isWord())) {
      i++;
    }
    int k = i;
    while (k < to - 1 && k < i + FEW && isIn("before", passage.token(k))) {
      k++;
    }
    Opening opening = opening(passage, k, to, true);
    return opening == Opening.NONE || opening == Opening.RELATIVE ? i : k;
  }

  /**
   * What a word opens.
   *
   * @param afterMark whether it stands after a punctuation mark or a coordinator
   */
  Opening opening(Passage passage, int index, int to, boolean afterMark) {
    Token token = passage.token(index);
    boolean misspelt = token.is("das") && !afterMark && opensWithoutComma(passage, index);
    if (isIn("conjunction", token) || misspelt) {
      return Opening.CONJUNCTION;
    }
    if (!afterMark) {
      return Opening.NONE;
    }
    if (isIn("unsure", token)) {
      return Opening.UNSURE_CONJUNCTION;
    }
    boolean preposition = token.is(Trait.PREPOSITION) && index + 1 < to;
    Token pronoun = preposition ? passage.token(index + 1) : token;
    if (isIn("question", pronoun)) {
      return Opening.QUESTION;
    }
    if (isIn("relative", pronoun)) {
      return index > passage.from() ? Opening.RELATIVE : Opening.NONE;
    }
    return Opening.NONE;
  }
}
