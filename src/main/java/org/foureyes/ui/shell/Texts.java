package org.foureyes.ui.shell;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the interface, by key and language: the sum of all {@code
 * vaadin-i18n/*_LANGUAGE.properties}, of which each feature has its own. Patterns are those of ICU,
 * so that plurals are written in the file. Refuses to start on a key that two files define, or that
 * one language lacks.
 */
@Component
class Texts implements I18NProvider {
  private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
  private static final String FILES = "classpath*:vaadin-i18n/*.properties";
  private static final Pattern NAME = Pattern.compile(".*_([a-z]{2})\\.properties");

  private final Map<String, Map<String, String>> byLanguage;
  private final List<Locale> locales;
  private final boolean strict;

  /**
   * @param strict whether to fail where a text is missing, as tests want; otherwise its key is
   *     shown
   */
  @Autowired
  Texts(@Value("${foureyes.strict-texts:false}") boolean strict) {
    this(read(), strict);
  }

  private Texts(Map<String, Map<String, String>> byLanguage, boolean strict) {
    this.strict = strict;
    this.byLanguage = complete(byLanguage);
    // German first: the language of whoever asks for none of ours.
    this.locales =
        byLanguage.keySet().stream()
            .sorted(Comparator.comparing((String language) -> !language.equals("de")))
            .map(Locale::of)
            .toList();
  }

  /**
   * @param byFile the properties of each file, by the file's name
   */
  static Texts of(Map<String, Properties> byFile) {
    return new Texts(merge(byFile), false);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return locales;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    String pattern = texts(locale).get(key);
    if (pattern == null) {
      return missing(key);
    }
    boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    if (plain) {
      return pattern;
    }
    Object[] said = Stream.of(arguments).map(each -> said(each, locale)).toArray();
    return new MessageFormat(pattern, locale).format(said);
  }

  /** An argument that is a text itself is said in the same language. */
  private Object said(Object argument, Locale locale) {
    if (!(argument instanceof MessageSourceResolvable text)) {
      return argument;
    }
    String[] keys = text.getCodes();
    return keys == null
        ? Objects.requireNonNullElse(text.getDefaultMessage(), "")
        : getTranslation(
            keys[0], locale, Objects.requireNonNullElse(text.getArguments(), new Object[0]));
  }

  @Override
  public Map<String, String> getAllTranslations(Locale locale) {
    return texts(locale);
  }

  private String missing(String key) {
    if (strict) {
      throw new IllegalStateException("There is no text '%s'".formatted(key));
    }
    LOG.warn("There is no text '{}'", key);
    return "!" + key + "!";
  }

  private Map<String, String> texts(Locale locale) {
    Map<String, String> texts = byLanguage.get(locale.getLanguage());
    return texts == null ? byLanguage.getOrDefault("de", Map.of()) : texts;
  }

  private static Map<String, Map<String, String>> read() {
    try {
      Map<String, Properties> byFile = new TreeMap<>();
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        byFile.put(String.valueOf(file.getFilename()), properties);
      }
      return merge(byFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Map<String, String>> merge(Map<String, Properties> byFile) {
    Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
    byFile.forEach((file, properties) -> {
      Matcher name = NAME.matcher(file);
      if (!name.matches()) {
        throw new IllegalStateException("Texts without a language in the name: " + file);
      }
      Map<String, String> texts = byLanguage.computeIfAbsent(name.group(1), l -> new TreeMap<>());
      for (String key : properties.stringPropertyNames()) {
        if (texts.putIfAbsent(key, properties.getProperty(key)) != null) {
          throw new IllegalStateException(
              "The text '%s' of %s is defined by another file too".formatted(key, file));
        }
      }
    });
    return byLanguage;
  }

  private static Map<String, Map<String, String>> complete(
      Map<String, Map<String, String>> byLanguage) {
    TreeSet<String> keys = new TreeSet<>();
    byLanguage.values().forEach(texts -> keys.addAll(texts.keySet()));
    List<String> missing = new ArrayList<>();
    byLanguage.forEach((language, texts) ->
        keys.stream()
            .filter(key -> !texts.containsKey(key))
            .forEach(key -> missing.add(language + ": " + key)));
    if (!missing.isEmpty()) {
      throw new IllegalStateException("Texts that a language lacks: " + missing);
    }
    return byLanguage;
  }
}
