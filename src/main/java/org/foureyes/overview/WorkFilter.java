package org.foureyes.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's tasks are asked for.
 *
 * @param kind null for all
 * @param dueBefore only what is due before this moment; null for all, with or without a time
 */
public record WorkFilter(@Nullable WorkKind kind, @Nullable Instant dueBefore) {
  public static final WorkFilter ALL = new WorkFilter(null, null);
}
