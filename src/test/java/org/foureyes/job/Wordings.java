package org.foureyes.job;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the screens call things in German. */
final class Wordings {
  private static final ResourceBundle CLAIM =
      ResourceBundle.getBundle("vaadin-i18n/claim", Locale.GERMAN);

  private Wordings() {}

  static String of(Enum<?> value) {
    return CLAIM.getString(
        "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
