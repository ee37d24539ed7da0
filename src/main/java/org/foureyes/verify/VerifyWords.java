package org.foureyes.verify;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of the command, without the program around it: German, or else English. */
final class VerifyWords {
  private final Locale locale;
  private final Properties texts = new Properties();

  VerifyWords(Locale asked) {
    this.locale = asked.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    String file = "/vaadin-i18n/verify_" + locale.getLanguage() + ".properties";
    try (InputStream in =
        Objects.requireNonNull(VerifyWords.class.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String say(String key, Object... arguments) {
    String pattern = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  String say(Finding finding) {
    return say(finding.key(), finding.arguments().toArray());
  }
}
