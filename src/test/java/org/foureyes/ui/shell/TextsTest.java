package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Map<String, Properties> FILES =
      Map.of(
          "one_de.properties",
          properties("claims", "{0, plural, one {eine Aussage} other {# Aussagen}}"),
          "one_en.properties",
          properties("claims", "{0, plural, one {one claim} other {# claims}}"),
          "two_de.properties",
          properties("hint", "Noch nichts"),
          "two_en.properties",
          properties("hint", "Don't look"));

  @Test
  void addsUpTheFilesOfALanguage() {
    Texts texts = Texts.of(FILES);

    assertThat(texts.getAllTranslations(Locale.GERMAN)).containsOnlyKeys("claims", "hint");
    assertThat(texts.getTranslation("hint", Locale.ENGLISH)).isEqualTo("Don't look");
  }

  @Test
  void countsInThePluralOfTheLanguage() {
    Texts texts = Texts.of(FILES);

    assertThat(texts.getTranslation("claims", Locale.GERMAN, 1)).isEqualTo("eine Aussage");
    assertThat(texts.getTranslation("claims", Locale.GERMAN, 1200)).isEqualTo("1.200 Aussagen");
    assertThat(texts.getTranslation("claims", Locale.UK, 1200)).isEqualTo("1,200 claims");
  }

  @Test
  void speaksGermanToThoseWhoAskForAnUnknownLanguage() {
    Texts texts = Texts.of(FILES);

    assertThat(texts.getDefaultLocale()).isEqualTo(Locale.GERMAN);
    assertThat(texts.getTranslation("hint", Locale.FRENCH)).isEqualTo("Noch nichts");
  }

  @Test
  void showsTheKeyWhereATextIsMissing() {
    assertThat(Texts.of(FILES).getTranslation("no.such", Locale.GERMAN)).isEqualTo("!no.such!");
  }

  @Test
  void refusesAKeyThatTwoFilesDefine() {
    Map<String, Properties> files =
        Map.of(
            "one_de.properties", properties("a", "x"), "two_de.properties", properties("a", "y"));

    assertThatThrownBy(() -> Texts.of(files))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'a'");
  }

  @Test
  void refusesAKeyThatOneLanguageLacks() {
    Map<String, Properties> files =
        Map.of(
            "one_de.properties", properties("a", "x"), "one_en.properties", properties("b", "y"));

    assertThatThrownBy(() -> Texts.of(files))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("de: b")
        .hasMessageContaining("en: a");
  }

  private static Properties properties(String key, String text) {
    Properties properties = new Properties();
    properties.setProperty(key, text);
    return properties;
  }
}
