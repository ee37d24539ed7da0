package org.foureyes.user;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as lists show it.
 *
 * @param firstPassword whether the password was set by somebody else and not yet changed by the
 *     person
 * @param issuer the provider that vouches for the person; null if they have a password
 */
public record AccountRow(
    AccountId id,
    long version,
    String name,
    String displayName,
    Set<Role> roles,
    boolean enabled,
    boolean firstPassword,
    Instant createdAt,
    @Nullable String issuer) {
  /** Whether a provider vouches for the person, so that there is no password to be set. */
  public boolean isProvided() {
    return issuer != null;
  }
}
