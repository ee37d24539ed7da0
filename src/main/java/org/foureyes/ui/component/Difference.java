package org.foureyes.ui.component;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value changed, in the reader's words.
 *
 * @param before empty for none
 * @param after empty for none
 */
public record Difference(String field, String before, String after) {
  public static Difference of(String field, @Nullable Object before, @Nullable Object after) {
    return new Difference(
        field, Objects.toString(before, "").strip(), Objects.toString(after, "").strip());
  }

  public boolean isReal() {
    return !before.equals(after);
  }
}
