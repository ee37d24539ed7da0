package org.foureyes.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RejectionRepository extends JpaRepository<Rejection, RejectionKey> {
  @Query("select r from Rejection r where r.key.versionId = :version order by r.key.spans")
  List<Rejection> of(UUID version);
}
