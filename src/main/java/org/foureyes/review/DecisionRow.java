package org.foureyes.review;

import java.time.Instant;
import org.foureyes.user.AccountId;

/**
 * A decision on a verdict.
 *
 * @param reason required for a return, may be empty for an approval
 */
public record DecisionRow(
    DecisionKind kind, String reason, AccountId decidedBy, Instant decidedAt) {}
