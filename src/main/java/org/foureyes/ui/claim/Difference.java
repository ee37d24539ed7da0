package org.foureyes.ui.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value changed, in the reader's words.
 *
 * @param before empty for none
 * @param after empty for none
 */
record Difference(String field, String before, String after) {
  static Difference of(String field, @Nullable Object before, @Nullable Object after) {
    return new Difference(
        field, Objects.toString(before, "").strip(), Objects.toString(after, "").strip());
  }

  boolean isReal() {
    return !before.equals(after);
  }
}
