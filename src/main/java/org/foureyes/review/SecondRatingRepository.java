package org.foureyes.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecondRatingRepository extends JpaRepository<SecondRating, UUID> {}
