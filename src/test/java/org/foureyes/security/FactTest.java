package org.foureyes.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is logged stays one line, whoever chose the words. */
class FactTest {
  @Test
  void nothingBreaksALineOrTurnsIt() {
    Fact fact = Fact.reason("a\r\nauthn_login_success user=x\u2028b\u2029c\u0085d\u202Ee\u0000f");

    assertThat(fact.value()).isEqualTo("a__authn_login_success user=x_b_c_d_e_f");
  }

  @Test
  void whatHasBlanksStandsInQuotesThatItCannotEnd() {
    assertThat(Fact.reason("two \"words\\").shown()).isEqualTo("reason=\"two _words_\"");
    assertThat(Fact.reason("one-word").shown()).isEqualTo("reason=one-word");
  }

  @Test
  void aLongValueIsCut() {
    assertThat(Fact.reason("x".repeat(1000)).value()).hasSize(200);
  }
}
