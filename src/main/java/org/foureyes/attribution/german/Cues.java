package org.foureyes.attribution.german;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Finds verbs of saying in a stretch of a passage. */
final class Cues {
  private final Passage passage;

  Cues(Passage passage) {
    this.passage = passage;
  }

  /**
   * The verb of saying of a clause whose finite verb is known; of several the one with most words.
   */
  Optional<Cue> find(Clause clause) {
    return find(clause, clause.from());
  }

  /** The same, where the clause begins further to the left than its own comma. */
  Optional<Cue> find(Clause clause, int from) {
    if (clause.finite() < 0) {
      return Optional.empty();
    }
    List<Cue> found = new ArrayList<>();
    for (int i = clause.finite(); i < clause.to(); i++) {
      Token token = passage.token(i);
      boolean verb = i == clause.finite() || isVerbAtEnd(i, clause.to());
      if (token.depth() == 0 && verb && !token.word().capital()) {
        collect(i, clause, from, found);
      }
    }
    if (found.isEmpty() && clause.is(Clause.Kind.SUBORDINATE)) {
      for (int i = clause.finite() - 1; i > clause.from() && i > clause.finite() - 3; i--) {
        if (passage.token(i).word().isAny(Trait.PARTICIPLE, Trait.INFINITIVE)) {
          collect(i, clause, from, found);
        }
      }
    }
    return found.stream().max(Comparator.comparingInt(cue -> cue.verb().words().size()));
  }

  private boolean isVerbAtEnd(int i, int to) {
    return passage.token(i).word().isAny(Trait.PARTICIPLE, Trait.INFINITIVE, Trait.ZU_INFINITIVE)
        && (i + 1 == to
            || !passage.token(i + 1).isWord()
            || passage
                .token(i + 1)
                .word()
                .isAny(Trait.COORDINATOR, Trait.AUXILIARY, Trait.PREPOSITION)
            || passage.token(i + 1).word().isAny(Trait.INFINITIVE, Trait.PARTICIPLE, Trait.MODAL));
  }

  private void collect(int at, Clause clause, int from, List<Cue> found) {
    for (String infinitive : passage.token(at).word().verbs()) {
      for (SayingVerb verb : SayingVerb.joined(infinitive)) {
        add(verb, at, clause, from, found, !verb.particle().isEmpty());
      }
      for (SayingVerb verb : SayingVerb.apart(infinitive)) {
        add(verb, at, clause, from, found, false);
      }
    }
  }

  @SuppressWarnings("checkstyle:ParameterNumber")
  private void add(
      SayingVerb verb, int at, Clause clause, int from, List<Cue> found, boolean particleInside) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(at);
    for (int w = 0; w < verb.words().size(); w++) {
      String word = verb.word(w);
      boolean particle = verb.words().get(w).equals(verb.particle());
      if (particle && particleInside) {
        continue;
      }
      int place = particle ? particleAt(word, at, clause) : wordAt(word, at, from, clause.to());
      if (place < 0) {
        return;
      }
      tokens.add(place);
    }
    boolean main = at != clause.finite();
    boolean passive = false;
    if (main) {
      Token finite = passage.token(clause.finite());
      boolean auxiliary = finite.word().isAny(Trait.AUXILIARY, Trait.MODAL);
      if (!auxiliary) {
        return;
      }
      passive =
          finite.word().verbs().contains("werden") && passage.token(at).is(Trait.PARTICIPLE)
              || passage.is(at + 1, "worden")
              || passage.is(at + 1, "werden") && finite.is(Trait.MODAL);
      tokens.add(clause.finite());
      if (passage.is(at + 1, "worden") || passage.is(at + 1, "werden")) {
        tokens.add(at + 1);
      }
    }
    found.add(new Cue(verb, at, tokens, passive));
  }

  /** A separable part stands at the end of the clause, or right before its verb. */
  private int particleAt(String particle, int at, Clause clause) {
    if (at > clause.from() && passage.is(at - 1, particle)) {
      return at - 1;
    }
    for (int i = clause.to() - 1; i > at; i--) {
      Token token = passage.token(i);
      if (token.is(particle)
          && token.depth() == 0
          && (i == clause.to() - 1 || passage.token(i + 1).is(Trait.COORDINATOR))) {
        return i;
      }
    }
    return -1;
  }

  private int wordAt(String word, int at, int from, int to) {
    for (int i = at + 1; i < to; i++) {
      if (matches(i, word)) {
        return i;
      }
    }
    for (int i = at - 1; i >= from; i--) {
      if (matches(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(int i, String word) {
    Token token = passage.token(i);
    boolean same =
        Character.isUpperCase(word.charAt(0)) ? token.text().equals(word) : token.is(word);
    return same && token.depth() == 0;
  }
}
