package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.DefaultMessageSourceResolvable;

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
  void saysAnArgumentThatIsATextItselfInTheSameLanguage() {
    Texts texts =
        Texts.of(
            Map.of(
                "one_de.properties",
                properties(Map.of("because", "Weil {0}", "rain", "es {0} regnet")),
                "one_en.properties",
                properties(Map.of("because", "Because {0}", "rain", "it rains {0}"))));
    Object[] often = {2};
    Object rain = new DefaultMessageSourceResolvable(new String[] {"rain"}, often);
    Object words = new DefaultMessageSourceResolvable(null, null, "of {0}");

    assertThat(texts.getTranslation("because", Locale.GERMAN, rain)).isEqualTo("Weil es 2 regnet");
    assertThat(texts.getTranslation("because", Locale.ENGLISH, rain))
        .isEqualTo("Because it rains 2");
    assertThat(texts.getTranslation("because", Locale.ENGLISH, words)).isEqualTo("Because of {0}");
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
    return properties(Map.of(key, text));
  }

  private static Properties properties(Map<String, String> texts) {
    Properties properties = new Properties();
    properties.putAll(texts);
    return properties;
  }
}
