package org.foureyes.review;

import java.time.Instant;
import java.util.UUID;
import org.foureyes.user.AccountId;

/** That somebody disputes a verdict; what they hold true is their second rating. */
public record DisputeRow(UUID id, AccountId disputedBy, Instant disputedAt) {}
