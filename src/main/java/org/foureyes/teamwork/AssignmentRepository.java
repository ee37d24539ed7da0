package org.foureyes.teamwork;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, UUID> {
  Assignment save(Assignment assignment);

  void flush();

  Optional<Assignment> findById(UUID id);

  @Query(
      "select a from Assignment a where a.claimId = :claim and a.openTask is not null order by a.task")
  List<Assignment> open(UUID claim);
}
