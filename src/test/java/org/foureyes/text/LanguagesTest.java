package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class LanguagesTest {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext("org.foureyes.text");

  static Stream<LanguagePack> packs() {
    return CONTEXT.getBeansOfType(LanguagePack.class).values().stream();
  }

  @Test
  void germanComesFirstAndThenEnglish() {
    assertThat(CONTEXT.getBean(Languages.class).all())
        .startsWith(Language.GERMAN, Language.ENGLISH);
    assertThat(CONTEXT.getBean(SentenceSplitter.class).split("Ja. Nein.", Language.GERMAN))
        .hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackSpeaksForAWholeLanguageWithWellSpelledWords(LanguagePack pack) {
    SentenceRules rules = pack.sentenceRules();
    assertThat(pack.language().code()).as("without country").isEqualTo(pack.language().primary());
    assertThat(pack.quotationMarks()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(rules.openers())
        .isNotEmpty()
        .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    assertThat(
            List.of(
                rules.innerAbbreviations(),
                rules.otherAbbreviations(),
                rules.abbreviationsBeforeNumber()))
        .allSatisfy(words -> assertThat(words).isNotEmpty().allMatch(word -> word.endsWith(".")));
    assertThat(rules.innerAbbreviations())
        .as("one meaning")
        .doesNotContainAnyElementsOf(rules.otherAbbreviations());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackKeepsItsAbbreviationsInTheirSentence(LanguagePack pack) {
    for (String abbreviation : pack.sentenceRules().innerAbbreviations()) {
      String text = "Xyz " + abbreviation + " Abc xyz.";
      assertThat(TextFixtures.sentences(text, pack.language()))
          .as(abbreviation)
          .containsExactly(text);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackHasWordsForHeadlinesAndBoilerplate(LanguagePack pack) {
    HeadlineRules headlines = pack.headlineRules();
    assertThat(headlines.openings())
        .isNotEmpty()
        .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    assertThat(headlines.titles())
        .as("names that begin with an opening")
        .isNotEmpty()
        .allMatch(title -> headlines.openings().contains(title.split(" ")[0]));
    assertThat(headlines.joiners())
        .isNotEmpty()
        .allMatch(word -> Character.isLowerCase(word.charAt(0)));
    assertThat(pack.boilerplateRules().teasers()).as("one meaning").isNotEmpty();
    assertThat(pack.boilerplateRules().teasers())
        .doesNotContainAnyElementsOf(pack.boilerplateRules().labels());
  }

  @Test
  void twoPacksForOneLanguageStopTheProgram() {
    List<LanguagePack> packs = List.of(new GermanPack(), new EnglishPack(), new GermanPack());
    assertThatIllegalStateException()
        .isThrownBy(() -> new Languages(packs))
        .withMessageContaining("'de'");
  }

  @Test
  void aCountryUsesThePackOfItsLanguage() {
    Languages languages = TextFixtures.languages();
    assertThat(languages.pack(new Language("de-AT"))).containsInstanceOf(GermanPack.class);
    assertThat(languages.pack(new Language("fr"))).isEmpty();
    assertThat(languages.pack(Language.UNKNOWN)).isEmpty();
  }

  @Test
  void codesAreSpelledInOneWay() {
    assertThat(Set.of(new Language("PT-br"), new Language(" und ")))
        .extracting(Language::code)
        .containsOnly("pt-BR", "und");
    assertThat(new Language("pt-BR").primary()).isEqualTo("pt");
    assertThat(Language.UNKNOWN.primary()).isEqualTo("und");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deutsch!", "de_DE", "a"})
  void refusesWhatIsNoCode(String code) {
    assertThatThrownBy(() -> new Language(code))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("text.language-invalid");
  }
}
