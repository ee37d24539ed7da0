package org.foureyes.claim;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record RevisionKey(UUID claimId, int revision) {}
