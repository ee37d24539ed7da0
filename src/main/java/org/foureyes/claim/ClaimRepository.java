package org.foureyes.claim;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<Claim, UUID> {
  /** How many spans of claims that are not withdrawn touch the range. */
  @Query(
      """
      select count(s) from Claim c join c.spans s
      where c.articleId = :article and c.versionId = :version and c.firstOffset < :end
        and c.state <> org.foureyes.claim.ClaimState.WITHDRAWN
        and s.startOffset < :end and s.endOffset > :start
      """)
  long touching(UUID article, UUID version, int start, int end);

  @Modifying
  @Query(value = "update hop set source_id = :kept where source_id = :gone", nativeQuery = true)
  void moveHops(UUID gone, UUID kept);
}
