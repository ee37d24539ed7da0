package org.foureyes.claim;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foureyes.text.Span;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<Claim, UUID> {
  /** The spans of claims that are not withdrawn, as far as they touch the range. */
  @Query(
      """
      select new org.foureyes.text.Span(s.startOffset, s.endOffset) from Claim c join c.spans s
      where c.articleId = :article and c.versionId = :version and c.firstOffset < :end
        and c.content.state <> org.foureyes.claim.ClaimState.WITHDRAWN
        and s.startOffset < :end and s.endOffset > :start
      """)
  List<Span> touching(UUID article, UUID version, int start, int end);

  @Query(
      """
      select new org.foureyes.claim.PlacePart(c.id, s.startOffset, s.endOffset, c.withdrawnReason)
      from Claim c join c.spans s
      where c.articleId = :article and c.content.state <> org.foureyes.claim.ClaimState.WITHDRAWN
      order by c.firstOffset, c.id, s.startOffset
      """)
  List<PlacePart> standing(UUID article);

  @Query(
      """
      select new org.foureyes.claim.PlacePart(c.id, s.startOffset, s.endOffset, c.withdrawnReason)
      from Claim c join c.spans s
      where c.articleId = :article and c.content.state = org.foureyes.claim.ClaimState.WITHDRAWN
      order by c.firstOffset, c.id, s.startOffset
      """)
  List<PlacePart> withdrawn(UUID article);

  /**
   * Claims without an approved verdict on their content, without a place in the text, or with a
   * verdict on their attribution that is not settled.
   */
  @Query(
      """
      select new org.foureyes.claim.UnsettledClaim(c.id, c.wording, c.content.state, c.attribution.state, c.anchorState)
      from Claim c
      where c.articleId = :article and c.content.state <> org.foureyes.claim.ClaimState.WITHDRAWN
        and (c.content.state not in :settled or c.attribution.state not in :harmless
          or c.anchorState = org.foureyes.claim.AnchorState.ORPHANED)
      order by c.firstOffset, c.id
      """)
  List<UnsettledClaim> unsettled(
      UUID article, Collection<ClaimState> settled, Collection<ClaimState> harmless);

  @Modifying
  @Query(value = "update hop set source_id = :kept where source_id = :gone", nativeQuery = true)
  void moveHops(UUID gone, UUID kept);
}
