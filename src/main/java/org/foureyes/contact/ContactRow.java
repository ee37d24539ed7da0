package org.foureyes.contact;

import java.time.Instant;
import org.foureyes.claim.ClaimId;
import org.foureyes.user.AccountId;

/**
 * An entry of the contact log as it is stored.
 *
 * @param version to be handed back with a change
 * @param createdBy its author, who alone decides who may read a confidential one
 */
public record ContactRow(
    ContactId id,
    ClaimId claimId,
    long version,
    ContactDraft content,
    AccountId createdBy,
    Instant createdAt,
    AccountId changedBy,
    Instant changedAt) {

  /** Whether the deadline is over and nobody has answered. */
  public boolean isOverdue(Instant now) {
    Instant deadline = content.deadline();
    return deadline != null && content.answeredAt() == null && deadline.isBefore(now);
  }
}
