package org.foureyes.user;

import java.util.UUID;

/** Identifies an account; stays the same when the person changes name. */
public record AccountId(UUID value) {}
