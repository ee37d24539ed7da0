package org.foureyes.teamwork;

import java.time.Instant;
import org.foureyes.claim.ClaimId;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An open assignment.
 *
 * @param version to be handed back with a change
 * @param dueAt by when, or null for no time
 */
public record AssignmentRow(
    AssignmentId id,
    long version,
    ClaimId claimId,
    Task task,
    AccountId assignee,
    @Nullable Instant dueAt,
    AccountId assignedBy,
    Instant assignedAt) {
  /** Whether its time is over. */
  public boolean isOverdue(Instant now) {
    return dueAt != null && dueAt.isBefore(now);
  }
}
