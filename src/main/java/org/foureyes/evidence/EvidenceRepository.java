package org.foureyes.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRepository extends JpaRepository<Evidence, UUID> {
  List<Evidence> findByClaimIdAndRemovedFalseOrderByCreatedAtAscIdAsc(UUID claimId);

  long countByClaimIdAndRemovedFalse(UUID claimId);
}
