package org.foureyes.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.foureyes.common.RuleViolation;

/**
 * The language of a text.
 *
 * @param code BCP 47 in its usual spelling: {@code de}, {@code en}, {@code pt-BR}; {@code und} if
 *     unknown
 */
public record Language(String code) {
  public static final Language GERMAN = new Language("de");
  public static final Language ENGLISH = new Language("en");
  public static final Language UNKNOWN = new Language("und");

  /**
   * @throws RuleViolation {@code text.language-invalid} (the code) if it is no BCP 47 tag
   */
  public Language {
    try {
      code = new Locale.Builder().setLanguageTag(code.strip()).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw RuleViolation.of("text.language-invalid", code);
    }
  }

  /**
   * The code without country and script, by which language packs are found: {@code pt} of {@code
   * pt-BR}.
   */
  public String primary() {
    String language = locale().getLanguage();
    return language.isEmpty() ? UNKNOWN.code : language;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
