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

/** The sentences of a command, without the program around it: German, or else English. */
public final class CommandWords {
  private final Locale locale;
  private final Properties texts = new Properties();

  /**
   * @param command whose texts, such as {@code verify}
   */
  public CommandWords(Locale asked, String command) {
    this.locale = asked.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    String file = "/vaadin-i18n/" + command + "_" + locale.getLanguage() + ".properties";
    try (InputStream in =
        Objects.requireNonNull(CommandWords.class.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String say(String key, Object... arguments) {
    String pattern = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  String say(Finding finding) {
    return say(finding.key(), finding.arguments().toArray());
  }
}
