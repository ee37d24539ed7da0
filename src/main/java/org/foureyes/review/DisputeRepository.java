package org.foureyes.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DisputeRepository extends JpaRepository<Dispute, UUID> {}
