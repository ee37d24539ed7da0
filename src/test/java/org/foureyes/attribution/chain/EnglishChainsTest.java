package org.foureyes.attribution.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.foureyes.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishChainsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour spokesman Jonas Brandt said that the ferry was running. | SPEAKER [Harbour spokesman] Jonas Brandt
          Two senior officials told RNV that the plan was ready. | RELAY RNV; SPEAKER anonymous Two senior officials (2)
          A spokesman for the ministry said that the deadline had passed. | SPEAKER role spokesman for the ministry
          Minister Ida Falk said in an interview with Norddienst that she was ready. | RELAY Norddienst; SPEAKER [Minister] Ida Falk
          Minister Ida Falk left. The minister said that she would return. | SPEAKER [Minister] Ida Falk
          Harbour spokesman Jonas Brandt warned that it was late. He added that it would rain. | SPEAKER [Harbour spokesman] Jonas Brandt
          The Evening View said that the bridge was closed. According to the newspaper, it will open soon. | REPORTER Evening View
          """)
  void whoSpeaksIsReadAsInGerman(String text, String chain) {
    assertThat(ChainFixtures.last(text, Language.ENGLISH)).isEqualTo(chain);
  }
}
