package org.foureyes.user;

import java.time.Instant;
import java.util.Set;

/**
 * An account as lists show it.
 *
 * @param firstPassword whether the password was set by somebody else and not yet changed by the
 *     person
 */
public record AccountRow(
    AccountId id,
    long version,
    String name,
    String displayName,
    Set<Role> roles,
    boolean enabled,
    boolean firstPassword,
    Instant createdAt) {}
