package org.foureyes.attribution.german;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Finds to whom something is said: "dem Sender", "gegenüber X", "im Interview mit X". */
final class Addressees {
  private static final Set<String> DATIVES =
      Set.of(
          "dem", "der", "den", "einem", "einer", "ihm", "ihr", "ihnen", "seinem", "seiner",
          "seinen", "ihrem", "ihrer", "ihren", "diesem", "dieser", "mir", "uns");
  private static final Set<String> TALKS = Set.of("Interview", "Gespräch", "Telefonat");

  private final Sentence sentence;

  Addressees(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Range> find(Clause clause, int from, Cue cue, Optional<Range> subject) {
    Optional<Range> named = named(from, clause.to());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    int i = clause.finite() + 1;
    while (i < clause.to()) {
      Token token = sentence.token(i);
      if (token.depth() > 0 || subject.isPresent() && subject.get().contains(i)) {
        i++;
      } else if (token.is(Trait.PREPOSITION) && !DATIVES.contains(token.word().form())) {
        i = Math.max(i + 1, end(i + 1, clause.to()));
      } else if (sentence.phrases.begins(i, clause.to()) && !token.is("sich")) {
        boolean fits = cue.verb().has('a') || DATIVES.contains(token.word().form());
        if (fits && !cue.tokens().contains(end(i, clause.to()) - 1)) {
          return sentence.phrases.at(i, clause.to()).map(List::of).orElse(List.of());
        }
        i = Math.max(i + 1, end(i, clause.to()));
      } else {
        i++;
      }
    }
    return List.of();
  }

  private int end(int from, int limit) {
    return sentence.phrases.at(from, limit).map(Range::to).orElse(from);
  }

  /** What stands after "gegenüber" or after "Interview mit". */
  private Optional<Range> named(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      Token token = sentence.token(i);
      boolean talk = token.is("mit") && i > from && TALKS.contains(sentence.token(i - 1).text());
      if (token.depth() == 0 && (token.is("gegenüber") || talk)) {
        return sentence.phrases.at(i + 1, to);
      }
    }
    return Optional.empty();
  }
}
