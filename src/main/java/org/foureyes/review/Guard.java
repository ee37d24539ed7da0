package org.foureyes.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a step, by name.
 *
 * @param <T> what the condition looks at
 * @param name as the documentation tells it
 * @param broken the reason why the step is refused, or null if the condition holds
 */
record Guard<T>(String name, Function<T, @Nullable Reason> broken) {
  /** Every reason, not the first only. */
  static <T> List<Reason> reasons(List<Guard<T>> guards, T subject) {
    return guards.stream()
        .map(guard -> guard.broken().apply(subject))
        .flatMap(reason -> reason == null ? Stream.empty() : Stream.of(reason))
        .toList();
  }
}
