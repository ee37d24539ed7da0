package org.foureyes.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VerdictRepository extends JpaRepository<Verdict, UUID> {
  /** The newest verdict first, second ratings as they were given. */
  @Query(SHELVED + "where v.claimId = :claim order by v.proposedAt desc, v.id desc, r.ratedAt")
  List<ShelvedVerdict> ofClaim(UUID claim);

  @Query(SHELVED + "where v.id = :id order by r.ratedAt")
  List<ShelvedVerdict> shelved(UUID id);

  String SHELVED =
      """
      select new org.foureyes.review.ShelvedVerdict(v, d, c, p, r) from Verdict v
      left join Decision d on d.verdictId = v.id
      left join Correction c on c.verdictId = v.id
      left join Dispute p on p.verdictId = v.id
      left join SecondRating r on r.verdictId = v.id
      """;
}
