package org.foureyes.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.claim.ClaimKind;

/** What kind a claim is of, by its words: the first rule that fits says so, and why. */
final class ClaimKinds {
  /**
   * What a rule says.
   *
   * @param checkable whether claims of this kind can be checked
   */
  record Finding(ClaimKind kind, boolean checkable, Because why) {}

  private static final List<Function<ClaimWords, Optional<Finding>>> RULES =
      List.of(
          ClaimKinds::norm,
          ClaimKinds::opinion,
          ClaimKinds::prediction,
          ClaimKinds::quote,
          ClaimKinds::cause,
          ClaimKinds::number,
          ClaimKinds::date,
          ClaimKinds::identity,
          ClaimKinds::characterisation);

  private ClaimKinds() {}

  static Finding of(ClaimWords words) {
    return RULES.stream()
        .map(rule -> rule.apply(words))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Finding(ClaimKind.EVENT, true, Because.of("kind.event")));
  }

  private static Optional<Finding> norm(ClaimWords words) {
    return words.first("norm").map(word -> finding(ClaimKind.OPINION, false, "norm", word));
  }

  private static Optional<Finding> opinion(ClaimWords words) {
    return words.first("opinion").map(word -> finding(ClaimKind.OPINION, false, "opinion", word));
  }

  private static Optional<Finding> prediction(ClaimWords words) {
    if (!words.language().isFuture(words.words())) {
      return Optional.empty();
    }
    return words
        .first("maybe")
        .or(() -> words.first("future"))
        .map(word -> finding(ClaimKind.PREDICTION, false, "prediction", word))
        .or(() ->
            Optional.of(
                new Finding(ClaimKind.PREDICTION, false, Because.of("kind.prediction-tense"))));
  }

  private static Optional<Finding> quote(ClaimWords words) {
    return words.isVerbatim()
        ? Optional.of(new Finding(ClaimKind.QUOTE, true, Because.of("kind.quote")))
        : Optional.empty();
  }

  private static Optional<Finding> cause(ClaimWords words) {
    return words.first("cause").map(word -> finding(ClaimKind.CAUSE, true, "cause", word));
  }

  private static Optional<Finding> number(ClaimWords words) {
    return words
        .number()
        .map(number -> new Finding(ClaimKind.NUMBER, true, Because.of("kind.number", number)));
  }

  private static Optional<Finding> date(ClaimWords words) {
    return words.first("dating").isPresent()
        ? words.date().map(word -> finding(ClaimKind.DATE, true, "date", word))
        : Optional.empty();
  }

  private static Optional<Finding> identity(ClaimWords words) {
    return words
        .afterCopula()
        .filter(word -> word.word().isAny(Trait.ARTICLE, Trait.NAME))
        .map(word -> new Finding(ClaimKind.IDENTITY, true, Because.of("kind.identity")));
  }

  private static Optional<Finding> characterisation(ClaimWords words) {
    return words
        .afterCopula()
        .map(word -> words.words().getLast())
        .filter(word -> word.is(Trait.ADJECTIVE) && !word.word().isAny(Trait.PARTICIPLE))
        .map(word -> finding(ClaimKind.CHARACTERISATION, true, "characterisation", word));
  }

  private static Finding finding(ClaimKind kind, boolean checkable, String key, Token word) {
    return new Finding(kind, checkable, Because.of("kind." + key, word.text()));
  }
}
