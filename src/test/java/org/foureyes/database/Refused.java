package org.foureyes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rules refuse: for these reasons and no others, and nothing was written. */
public final class Refused {
  private Refused() {}

  /**
   * @param reasons the message keys, in the order in which they are said
   */
  public static void by(JdbcClient jdbc, ThrowingCallable attempt, String... reasons) {
    Stored before = Stored.in(jdbc);
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.reasons()).extracting(Reason::key).containsExactly(reasons));
    assertThat(Stored.in(jdbc)).as("stored after the refusal").isEqualTo(before);
  }
}
