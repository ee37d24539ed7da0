package org.foureyes.attribution.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.foureyes.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left the harbour.",
        "She said | that the harbour was closed | because nobody cleared the ice.",
        "He called the man | who knew the answer, | but she had left.",
        "The report, | which nobody had read, | was published on Monday.",
        "The mayor, a former teacher, was ill.",
        "If the ice is gone, | the ferry will leave."
      })
  void aBarStandsWhereAClauseBegins(String sentence) {
    assertThat(ClauseFixtures.cut(sentence.replace("| ", ""), Language.ENGLISH))
        .isEqualTo(sentence);
  }
}
