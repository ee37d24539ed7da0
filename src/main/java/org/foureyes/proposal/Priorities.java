package org.foureyes.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Priority;

/**
 * How much depends on a claim, by what can be checked and what matters: the first rule that fits
 * says so, and why.
 */
final class Priorities {
  record Finding(Priority priority, Because why) {}

  private static final List<BiFunction<ClaimWords, ClaimKinds.Finding, Optional<Finding>>> RULES =
      List.of(
          Priorities::notCheckable,
          Priorities::weighty,
          Priorities::number,
          Priorities::attributed,
          Priorities::commonplace);

  private Priorities() {}

  static Finding of(ClaimWords words, ClaimKinds.Finding kind) {
    return RULES.stream()
        .map(rule -> rule.apply(words, kind))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Finding(Priority.NORMAL, Because.of("priority.normal")));
  }

  private static Optional<Finding> notCheckable(ClaimWords words, ClaimKinds.Finding kind) {
    return kind.checkable()
        ? Optional.empty()
        : Optional.of(new Finding(Priority.LOW, Because.of("priority.not-checkable")));
  }

  private static Optional<Finding> weighty(ClaimWords words, ClaimKinds.Finding kind) {
    return words
        .first("weighty")
        .map(word -> new Finding(Priority.HIGH, Because.of("priority.weighty", word.text())));
  }

  private static Optional<Finding> number(ClaimWords words, ClaimKinds.Finding kind) {
    return kind.kind() == ClaimKind.NUMBER
        ? Optional.of(new Finding(Priority.HIGH, Because.of("priority.number")))
        : Optional.empty();
  }

  private static Optional<Finding> attributed(ClaimWords words, ClaimKinds.Finding kind) {
    return words.statement() != null
        ? Optional.of(new Finding(Priority.NORMAL, Because.of("priority.attributed")))
        : Optional.empty();
  }

  private static Optional<Finding> commonplace(ClaimWords words, ClaimKinds.Finding kind) {
    return words.isSpecific()
        ? Optional.empty()
        : Optional.of(new Finding(Priority.LOW, Because.of("priority.commonplace")));
  }
}
