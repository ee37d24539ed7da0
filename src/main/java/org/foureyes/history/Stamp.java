package org.foureyes.history;

import java.time.Instant;
import org.foureyes.user.AccountId;

/**
 * Who did something, and when.
 *
 * @param at in microseconds, as the databases keep it
 */
public record Stamp(AccountId by, Instant at) {}
