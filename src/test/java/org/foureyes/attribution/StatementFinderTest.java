package org.foureyes.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementFinderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("org.foureyes.attribution.QuotationFinderTest#oddTexts")
  void anOddTextIsAnsweredSoon(String text) {
    for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
      List<Statement> found =
          assertTimeout(
              PATIENCE,
              () -> AttributionFixtures.statements().find(text, language, KnownNames.NONE));
      assertThat(found)
          .hasSameSizeAs(AttributionFixtures.finder().find(text, language))
          .allSatisfy(statement ->
              assertThat(statement.chain())
                  .allMatch(said -> said.who().words().end() <= text.length()));
    }
  }

  @Test
  void aLanguageWithoutRulesHasNoStatements() {
    assertThat(
            AttributionFixtures.statements()
                .find("Il a dit : « Non. »", new Language("fr"), KnownNames.NONE))
        .isEmpty();
  }
}
