package org.foureyes.source;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes names comparable: compatibility form (NFKC), lower case, white space collapsed, without
 * what nobody sees and a database may refuse: controls and halves of characters.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[\\p{Cc}\\p{Cs}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
