package org.foureyes.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DisputeRepository extends JpaRepository<Dispute, UUID> {
  List<Dispute> findByVerdictIdIn(Collection<UUID> verdictIds);
}
