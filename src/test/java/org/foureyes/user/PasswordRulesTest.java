package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a password, and what is not. */
class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789012",
        "qwertzuiop123",
        "QWERTYUIOP[]",
        "poiuytrewq321",
        "1q2w3e4r5t6z7u",
        "abcdefghijkl",
        "aaaaaaaaaaaa",
        "abababababab",
        "xk3!xk3!xk3!xk3!",
        "passwordpassword",
        "Passwort2024!",
        "P@ssw0rd1234",
        "Willkommen123!",
        "administrator1",
        "iloveyouforever",
        "ichliebedich99",
        "Foureyes2026!",
        "four-eyes-desk-1",
        "Sommer_Sonne_2025",
        "ada.lovelace.1815",
        "!!!!!!!!!!!!!!",
        "            "
      })
  void whatAttackersTryFirstIsNoPassword(String password) {
    assertThat(rules.problems(password, "ada", "Ada Lovelace"))
        .extracting(Reason::key)
        .containsExactly("account.password-common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery",
        "a long enough password",
        "kjdshfkjhsdf",
        "8461973520864",
        "}{]=/&%§?+*~#'",
        "mnK4tGz8QpWc2xRa",
        "Зимой снег идёт тихо",
        "七転び八起き七転び八起き今日も",
        "grüne Wolken fressen Zaun",
        "пароль на каждый день"
      })
  void everythingElseIsOneWhateverItIsMadeOf(String password) {
    assertThat(rules.problems(password, "ada", "Ada Lovelace")).isEmpty();
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    assertThat(rules.problems("😀😁😂🤣😃😄"))
        .extracting(Reason::key)
        .contains("account.password-short");
    assertThat(rules.problems("kjdshfkjhsd")).extracting(Reason::key).hasSize(1);
    String longest = "mnK4tGz8QpWc2xRa".repeat(7) + "kjdshfkjhsdfqpwl";
    assertThat(longest).hasSize(128);
    assertThat(rules.problems(longest)).isEmpty();
    assertThat(rules.problems(longest + "x"))
        .extracting(Reason::key)
        .containsExactly("account.password-long");
  }
}
