package org.foureyes.rating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by language code, as a scale file holds them. */
final class LocalTexts {

  static final List<String> REQUIRED_LANGUAGES = List.of("de", "en");

  private LocalTexts() {}

  /** A copy of the texts; fails unless every required language has one that is not blank. */
  static Map<String, String> checked(String what, @Nullable Map<String, String> texts) {
    for (String language : REQUIRED_LANGUAGES) {
      require(
          texts != null && !isBlank(texts.get(language)),
          what + " missing for language " + language);
    }
    return Map.copyOf(texts == null ? Map.of() : texts);
  }

  /** The text for the locale's language, else the German one. */
  static String pick(Map<String, String> texts, Locale locale) {
    String text = texts.get(locale.getLanguage());
    return text != null ? text : texts.getOrDefault("de", "");
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
