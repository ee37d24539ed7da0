package org.foureyes.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SegmentRepository extends JpaRepository<Segment, SegmentKey> {
  @Query("select s from Segment s where s.key.versionId = :version order by s.key.ordinal")
  List<Segment> inOrder(UUID version);

  @Query("select s from Segment s where s.key.versionId = :version and s.key.ordinal in :ordinals")
  List<Segment> some(UUID version, Collection<Integer> ordinals);

  /** The sentences that overlap the range. */
  @Query(
      """
      select s from Segment s
      where s.key.versionId = :version and s.startOffset < :end and s.endOffset > :start
      order by s.key.ordinal
      """)
  List<Segment> touching(UUID version, int start, int end);
}
