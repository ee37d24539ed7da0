package org.foureyes.evidence;

import java.time.Instant;
import org.foureyes.claim.ClaimId;
import org.foureyes.user.AccountId;

/** A piece of evidence as it is stored. */
public record EvidenceRow(
    EvidenceId id,
    ClaimId claimId,
    long version,
    EvidenceDraft content,
    AccountId createdBy,
    Instant createdAt,
    AccountId changedBy,
    Instant changedAt) {

  EvidenceRow with(EvidenceDraft other) {
    return new EvidenceRow(id, claimId, version, other, createdBy, createdAt, changedBy, changedAt);
  }
}
