package org.foureyes.attribution.german;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.attribution.german.Clause.Kind;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Cuts a passage into clauses. */
final class Clauses {
  private static final String BOUNDARIES = ",;:–—-";

  private final Passage passage;

  private Clauses(Passage passage) {
    this.passage = passage;
  }

  static List<Clause> of(Passage passage) {
    return new Clauses(passage).cut();
  }

  private List<Clause> cut() {
    List<Clause> clauses = new ArrayList<>();
    int from = passage.from();
    int end = passage.bodyEnd();
    for (int i = from; i <= end; i++) {
      if (i == end || passage.token(i).depth() == 0 && passage.token(i).isOneOf(BOUNDARIES)) {
        if (i > from) {
          clauses.add(clause(from, i));
        }
        from = i + 1;
      }
    }
    return joined(clauses);
  }

  /** Joins what appositions and relative clauses broke: "gab X, der Y, bekannt". */
  private List<Clause> joined(List<Clause> clauses) {
    List<Clause> result = new ArrayList<>();
    int i = 0;
    while (i < clauses.size()) {
      int last = i;
      if (clauses.get(i).is(Kind.MAIN)) {
        int k = i + 1;
        while (k < clauses.size() && k < i + 4 && isInserted(clauses.get(k))) {
          if (endsVerb(clauses.get(k))) {
            last = k;
            break;
          }
          k++;
        }
      }
      Clause first = clauses.get(i);
      result.add(new Clause(first.from(), clauses.get(last).to(), first.finite(), first.kind()));
      i = last + 1;
    }
    return List.copyOf(result);
  }

  private boolean isInserted(Clause clause) {
    return clause.is(Kind.FRAGMENT)
        || clause.is(Kind.SUBORDINATE)
            && passage.token(clause.from()).is(Trait.RELATIVE)
            && passage.token(clause.from()).is(Trait.ARTICLE);
  }

  /** Whether a stretch without a finite verb ends with the rest of one. */
  private boolean endsVerb(Clause clause) {
    Token last = passage.token(clause.to() - 1);
    boolean rest =
        last.word().isAny(Trait.PARTICLE, Trait.PARTICIPLE, Trait.INFINITIVE)
            && !last.word().capital()
            && !last.is(Trait.ZU_INFINITIVE);
    return clause.is(Kind.FRAGMENT) && last.depth() == 0 && rest;
  }

  private Clause clause(int from, int to) {
    int finite = finite(from, to);
    if (finite >= 0 && infinitive(from, to) == to - 1 && isUnsure(passage.token(finite))) {
      finite = -1;
    }
    return new Clause(from, to, finite, kind(from, to, finite));
  }

  /** A participle or an infinitive as well, so no verb of a clause that ends with "zu gehen". */
  private static boolean isUnsure(Token finite) {
    return !finite.word().isAny(Trait.AUXILIARY, Trait.MODAL)
        && finite.word().isAny(Trait.PARTICIPLE, Trait.INFINITIVE);
  }

  private Kind kind(int from, int to, int finite) {
    int first = from;
    while (first < to - 1 && passage.token(first).is(Trait.COORDINATOR)) {
      first++;
    }
    Token opening = passage.token(first);
    if (finite < 0) {
      return infinitive(from, to) >= 0 ? Kind.INFINITIVE : Kind.FRAGMENT;
    }
    boolean relative =
        opening.is(Trait.RELATIVE)
            || first > passage.from()
                && opening.is(Trait.PREPOSITION)
                && passage.is(first + 1, Trait.RELATIVE);
    boolean question = opening.text().startsWith("W") || opening.text().startsWith("w");
    boolean canBeRelative = relative && first + 1 < finite && (first > passage.from() || question);
    boolean opens = opening.is(Trait.SUBORDINATOR) || canBeRelative;
    return opens && isLast(finite, to) ? Kind.SUBORDINATE : Kind.MAIN;
  }

  private boolean isLast(int finite, int to) {
    for (int i = finite + 1; i < to; i++) {
      Token token = passage.token(i);
      if (token.is(Trait.COORDINATOR)) {
        return true;
      }
      if (token.isWord() && !isVerbGroup(finite, i, to)) {
        return false;
      }
    }
    return true;
  }

  /** "hat kommen lassen": an auxiliary goes before two infinitives. */
  private boolean isVerbGroup(int finite, int i, int to) {
    return passage.token(finite).is(Trait.AUXILIARY)
        && to - finite == 3
        && passage.token(i).is(Trait.INFINITIVE);
  }

  /** The finite verb of the clause: the surest candidate, at best the first in a main clause. */
  private int finite(int from, int to) {
    boolean opens =
        passage.token(from).word().isAny(Trait.SUBORDINATOR, Trait.RELATIVE)
            && !passage.token(from).is(Trait.COORDINATOR);
    if (isVerbLast(from, to)) {
      return to - 1;
    }
    int best = -1;
    for (int i = from; i < to; i++) {
      if (passage.token(i).depth() > 0 || !isFinite(i, from, to)) {
        continue;
      }
      if (best < 0 || opens && !passage.token(best).is(Trait.AUXILIARY)) {
        best = i;
      }
      if (!opens) {
        break;
      }
    }
    return best;
  }

  /** "die im Mai töteten", "die er habe": a relative before no noun, and a verb at the end. */
  private boolean isVerbLast(int from, int to) {
    if (from == passage.from() || to - from < 3) {
      return false;
    }
    int relative = passage.token(from).is(Trait.PREPOSITION) ? from + 1 : from;
    Token opening = passage.token(relative);
    Token second = passage.token(relative + 1);
    Token last = passage.token(to - 1);
    boolean noArticle =
        opening.is(Trait.SUBORDINATOR)
            || opening.is(Trait.RELATIVE)
                && !second.word().capital()
                && second.depth() == 0
                && !second.word().isAny(Trait.ADJECTIVE, Trait.NUMERAL, Trait.PARTICIPLE);
    return noArticle
        && last.depth() == 0
        && last.word().isFinite()
        && !last.word().capital()
        && !last.word().isAny(Trait.ADVERB, Trait.PREPOSITION, Trait.PRONOUN);
  }

  private boolean isFinite(int i, int from, int to) {
    Token token = passage.token(i);
    if (!token.word().isFinite() || token.word().capital()) {
      return false;
    }
    if (token.word().isAny(Trait.AUXILIARY, Trait.MODAL)) {
      return !(token.is(Trait.INFINITIVE) && passage.is(i - 1, "zu"))
          && !(token.is(Trait.INFINITIVE) && hasSurerVerb(i, from, to));
    }
    if (token
        .word()
        .isAny(
            Trait.PREPOSITION,
            Trait.ADVERB,
            Trait.ARTICLE,
            Trait.PRONOUN,
            Trait.POSSESSIVE,
            Trait.SUBORDINATOR,
            Trait.COORDINATOR)) {
      return false;
    }
    if (token.is(Trait.ADJECTIVE) && isBeforeNoun(i, to)) {
      return false;
    }
    if (token.is(Trait.PARTICIPLE) && (hasSurerVerb(i, from, to) || isBeforeNoun(i, to))) {
      return false;
    }
    return !token.is(Trait.INFINITIVE) || !(passage.is(i - 1, "zu") || hasSurerVerb(i, from, to));
  }

  private boolean isBeforeNoun(int i, int to) {
    boolean noun = i + 1 < to && passage.token(i + 1).word().capital();
    Token token = passage.token(i);
    boolean inflected = token.is(Trait.ADJECTIVE) && token.text().endsWith("e");
    return noun && (passage.is(i - 1, Trait.ARTICLE) || inflected);
  }

  /** Whether the clause has an auxiliary or modal that is certainly finite. */
  private boolean hasSurerVerb(int i, int from, int to) {
    for (int j = from; j < to; j++) {
      Token token = passage.token(j);
      if (j != i
          && token.depth() == 0
          && token.word().isAny(Trait.AUXILIARY, Trait.MODAL)
          && token.word().isFinite()
          && !(token.is(Trait.INFINITIVE) && j > i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the infinitive with "zu" in a stretch, or -1. */
  int infinitive(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Token token = passage.token(i);
      if (token.depth() == 0
          && (token.is(Trait.ZU_INFINITIVE)
              || token.is(Trait.INFINITIVE)
                  && !token.word().capital()
                  && passage.is(i - 1, "zu"))) {
        return i;
      }
    }
    return -1;
  }
}
