package org.foureyes.text;

import java.util.Arrays;
import java.util.Set;

/** Word lists written as text. */
final class Words {
  private Words() {}

  /** The words of a text, by blanks. */
  static Set<String> of(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
