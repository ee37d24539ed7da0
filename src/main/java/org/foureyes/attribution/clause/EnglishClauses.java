package org.foureyes.attribution.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;
import org.foureyes.attribution.word.WordList;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/**
 * Finds the clauses of English text by conjunctions, pronouns and auxiliaries: a stretch begins a
 * clause if a verb follows in it and one stood before it.
 */
@Component
public final class EnglishClauses implements ClauseRules {
  private static final String MARKS = ",;:–—";

  private final EnglishLexicon lexicon;
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  /** Reads the lists of words. */
  public EnglishClauses(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    WordList.lines("english/clause-verbs").forEach(line -> verbs.addAll(words(line)));
    WordList.lines("english/clause-openings").forEach(line -> openings.addAll(words(line)));
  }

  private static List<String> words(String line) {
    return List.of(line.split("\\s+"));
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public List<Integer> boundaries(String text, List<Span> sentences) {
    List<Integer> boundaries = new ArrayList<>();
    for (Passage passage : TokenText.read(text, sentences, lexicon).passages()) {
      int from = passage.from();
      boolean verbBefore = false;
      for (int i = passage.from() + 1; i <= passage.to(); i++) {
        if (i == passage.to() || isCut(passage, i, from)) {
          boolean verb = hasVerb(passage, from, i);
          if (verb && (verbBefore || isOpening(passage, from)) && from > passage.from()) {
            boundaries.add(passage.token(from).start());
          }
          verbBefore |= verb;
          from = i;
        }
      }
    }
    return List.copyOf(boundaries);
  }

  private boolean isCut(Passage passage, int index, int from) {
    Token token = passage.token(index);
    if (!token.isWord()) {
      return false;
    }
    boolean afterMark = passage.token(index - 1).isOneOf(MARKS);
    boolean coordinated = index - 1 == from && passage.is(from, Trait.COORDINATOR);
    return afterMark || !coordinated && (token.is(Trait.COORDINATOR) || isOpening(passage, index));
  }

  private boolean isOpening(Passage passage, int index) {
    Token token = passage.token(index);
    return openings.contains(token.word().form())
        && !(token.is("that") && passage.is(index - 1, Trait.PREPOSITION));
  }

  /** Whether there is a verb; one that only ends as a verb does needs a word before it. */
  private boolean hasVerb(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.token(i);
      boolean to0 = passage.is(i - 1, "to");
      if (!to0 && (isAuxiliary(token) || verbs.contains(token.word().form()))) {
        return true;
      }
      boolean past = token.text().endsWith("ed") && !token.isCapitalised();
      if (past && i > from && isSubject(passage.token(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(Token token) {
    boolean finite = !token.is("be") && !token.is("been") && !token.is("being");
    return token.word().isAny(Trait.AUXILIARY, Trait.MODAL) && finite && !token.is("having");
  }

  private static boolean isSubject(Token token) {
    return token.word().isAny(Trait.PERSONAL, Trait.NAME, Trait.ADVERB, Trait.COORDINATOR)
        || token.word().traits().isEmpty() && token.isWord();
  }
}
