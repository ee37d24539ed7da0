package org.foureyes.token;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.foureyes.common.Sha256;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.foureyes.user.Programs;
import org.foureyes.user.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells who acts with a secret. For the filter of the API only, which asks before anybody is in.
 */
@Component
public class TokenSignIn {
  private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Programs programs;
  private final SecurityLog log;

  TokenSignIn(JdbcClient jdbc, Programs programs, SecurityLog log) {
    this.jdbc = jdbc;
    this.programs = programs;
    this.log = log;
  }

  /**
   * Who acts with this secret: the account, in no more roles than the token has; empty if there is
   * no such token in force, or the account is not in use.
   */
  public Optional<SignedIn> bearer(String secret) {
    ApiTokenRow token =
        jdbc.sql("select " + TokenRows.COLUMNS + " from api_token where hash = ?")
            .param(Sha256.of(secret))
            .query(TokenRows::row)
            .optional()
            .orElse(null);
    Instant now = Instant.now();
    if (token == null) {
      log.write(SecurityEvent.TOKEN_REFUSED, Fact.reason("unknown"));
      return Optional.empty();
    }
    if (!token.isInForce(now)) {
      refuse(token, token.revokedAt() == null ? "expired" : "revoked");
      return Optional.empty();
    }
    Optional<SignedIn> person = programs.acting(token.account(), token.scope().roles());
    person.ifPresentOrElse(each -> note(token, now), () -> refuse(token, "account"));
    return person;
  }

  private void refuse(ApiTokenRow token, String why) {
    log.write(SecurityEvent.TOKEN_REFUSED, TokenRows.fact(token.id()), Fact.reason(why));
  }

  /** A look at the clock, no change of the desk: so it waits for nobody. */
  private void note(ApiTokenRow token, Instant now) {
    Instant last = token.lastUsedAt();
    if (last == null || last.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
      jdbc.sql("update api_token set last_used_at = ? where id = ?")
          .param(now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
          .param(token.id().value())
          .update();
    }
  }
}
