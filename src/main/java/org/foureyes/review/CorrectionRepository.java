package org.foureyes.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CorrectionRepository extends JpaRepository<Correction, UUID> {
  List<Correction> findByVerdictIdIn(Collection<UUID> verdictIds);
}
