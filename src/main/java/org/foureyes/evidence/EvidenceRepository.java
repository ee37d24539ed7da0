package org.foureyes.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EvidenceRepository extends JpaRepository<Evidence, UUID> {
  List<Evidence> findByClaimIdAndRemovedFalseOrderByCreatedAtAscIdAsc(UUID claimId);

  List<Evidence> findByClaimIdInAndRemovedFalseOrderByCreatedAtAscIdAsc(Collection<UUID> claimIds);

  @Modifying
  @Query(
      """
      update Evidence e set
        e.publisherSource = case when e.publisherSource = :gone then :kept else e.publisherSource end,
        e.originSource = case when e.originSource = :gone then :kept else e.originSource end,
        e.hopSource = case when e.hopSource = :gone then :kept else e.hopSource end
      where e.publisherSource = :gone or e.originSource = :gone or e.hopSource = :gone
      """)
  void moveSources(UUID gone, UUID kept);
}
