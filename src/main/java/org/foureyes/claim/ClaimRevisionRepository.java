package org.foureyes.claim;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClaimRevisionRepository extends JpaRepository<ClaimRevision, RevisionKey> {}
