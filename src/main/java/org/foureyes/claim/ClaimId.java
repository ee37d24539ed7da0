package org.foureyes.claim;

import java.util.UUID;

/** Identifies a claim, in the database, in links and in reports. */
public record ClaimId(UUID value) {}
