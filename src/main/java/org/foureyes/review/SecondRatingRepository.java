package org.foureyes.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecondRatingRepository extends JpaRepository<SecondRating, UUID> {
  List<SecondRating> findByVerdictIdInOrderByRatedAtAsc(Collection<UUID> verdictIds);
}
