package org.foureyes.token;

import java.time.Instant;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A token without its secret, which nobody has but who made it.
 *
 * @param revokedAt null while it is in force
 * @param lastUsedAt to the minute; null if it never was
 */
public record ApiTokenRow(
    ApiTokenId id,
    AccountId account,
    String name,
    Scope scope,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  /** Whether a program can sign in with it. */
  public boolean isInForce(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }
}
