package org.foureyes.user;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.security.Attempts;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in for their password once more. Whoever has found an open session
 * guesses here no faster than at the sign-in: four free failures, then a wait that doubles.
 *
 * @see "Decision 0036: signing in with the house's provider"
 */
@Component
class PresentPassword {
  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final PasswordEncoder encoder;
  private final SecurityLog log;
  private final Attempts<AccountId> attempts;

  @Autowired
  PresentPassword(PasswordEncoder encoder, SecurityLog log) {
    this(encoder, log, Clock.systemUTC());
  }

  PresentPassword(PasswordEncoder encoder, SecurityLog log, InstantSource clock) {
    this.encoder = encoder;
    this.log = log;
    this.attempts = new Attempts<>(FREE, LONGEST, clock);
  }

  /** Why what was typed does not do; empty if it is the account's password. */
  Optional<Reason> problem(Account account, String typed) {
    AccountId id = account.accountId();
    long wait = attempts.wait(id).plusMillis(999).toSeconds();
    if (wait > 0) {
      return refuse(account, "throttled", new Reason("account.password-wait", wait));
    }
    if (!encoder.matches(typed, account.passwordHash())) {
      attempts.failed(id);
      return refuse(account, "password", new Reason("account.password-wrong"));
    }
    attempts.forget(id);
    return Optional.empty();
  }

  private Optional<Reason> refuse(Account account, String why, Reason reason) {
    log.write(SecurityEvent.PASSWORD_REFUSED, Fact.account(account.row().name()), Fact.reason(why));
    return Optional.of(reason);
  }
}
