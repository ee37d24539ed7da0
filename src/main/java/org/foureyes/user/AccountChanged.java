package org.foureyes.user;

import org.jspecify.annotations.Nullable;

/**
 * An account was made or changed; published in the transaction of the change, for the history.
 *
 * @param action {@code created}, {@code changed}, {@code password-changed}, {@code password-reset}
 *     or {@code password-rehashed}, the same password under a newer hash
 */
public record AccountChanged(
    AccountId id, String action, @Nullable AccountRow before, AccountRow after) {}
