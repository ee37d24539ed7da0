package org.foureyes.teamwork;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {
  Comment save(Comment comment);

  void flush();

  Optional<Comment> findById(UUID id);

  @Query(
      "select distinct c from Comment c left join fetch c.mentions where c.claimId = :claim"
          + " order by c.writtenAt, c.id")
  List<Comment> ofClaim(UUID claim);

  @Query("select distinct c from Comment c left join fetch c.mentions where c.threadId = :thread")
  List<Comment> ofThread(UUID thread);
}
