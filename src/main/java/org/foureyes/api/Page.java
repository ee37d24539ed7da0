package org.foureyes.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A part of a list.
 *
 * @param next what to hand over as {@code after} for the next part; null at the end
 */
@JsonNaming(SnakeCaseStrategy.class)
record Page<T>(List<T> items, @Nullable String next) {
  /**
   * @param found one more than wanted, if there is one
   * @param key by which the list goes on after an item
   */
  static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
    return found.size() <= limit
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, limit), key.apply(found.get(limit - 1)));
  }
}
