package org.foureyes.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VerdictRepository extends JpaRepository<Verdict, UUID> {
  List<Verdict> findByClaimIdOrderByProposedAtDescIdDesc(UUID claimId);
}
