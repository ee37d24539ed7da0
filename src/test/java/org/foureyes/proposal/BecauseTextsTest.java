package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.foureyes.attribution.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every construction is explained in words. */
class BecauseTextsTest {
  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsText(Rule rule) throws IOException {
    Properties texts = new Properties();
    try (var in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/vaadin-i18n/proposal_de.properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    String key = "proposal.rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertThat(texts.getProperty(key)).as(key).isNotBlank();
  }
}
