package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.security.SecurityLog;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whoever has found an open session guesses its password no faster than at the sign-in. */
class PresentPasswordTest {
  private static final String RIGHT = "the right one";
  private final Account account =
      new Account(new AccountDraft("erika", "Erika", Set.of(Role.EDITOR), true), RIGHT);
  private final Account other =
      new Account(new AccountDraft("max", "Max", Set.of(Role.EDITOR), true), RIGHT);
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final PresentPassword present =
      new PresentPassword(new Plain(), mock(SecurityLog.class), () -> now);

  @Test
  void fourWrongOnesAreFreeAndThenEvenTheRightOneWaits() {
    for (int i = 0; i < 5; i++) {
      assertThat(key("wrong")).contains("account.password-wrong");
    }
    assertThat(present.problem(account, RIGHT)).contains(new Reason("account.password-wait", 2L));
    assertThat(present.problem(other, RIGHT)).isEmpty();

    now = now.plusSeconds(2);
    assertThat(key("wrong")).contains("account.password-wrong");
    assertThat(present.problem(account, RIGHT)).contains(new Reason("account.password-wait", 4L));
    now = now.plus(Duration.ofSeconds(4));
    assertThat(key(RIGHT)).isEmpty();
  }

  @Test
  void theRightOneForgetsTheWrongOnes() {
    for (int i = 0; i < 20; i++) {
      assertThat(key(i % 4 == 3 ? RIGHT : "wrong").orElse(""))
          .isNotEqualTo("account.password-wait");
    }
  }

  private Optional<String> key(String typed) {
    return present.problem(account, typed).map(Reason::key);
  }

  private static final class Plain implements PasswordEncoder {
    @Override
    public String encode(CharSequence password) {
      return password.toString();
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      return hash.contentEquals(password);
    }
  }
}
