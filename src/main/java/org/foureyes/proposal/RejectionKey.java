package org.foureyes.proposal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.foureyes.article.VersionId;

/** A place in a version, as {@link Proposal#key()} writes it. */
@Embeddable
record RejectionKey(UUID versionId, String spans) {
  static RejectionKey of(VersionId version, Proposal proposal) {
    return new RejectionKey(version.value(), proposal.key());
  }
}
