package org.foureyes.article;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ArticleVersionRepository extends JpaRepository<ArticleVersion, UUID> {
  Optional<ArticleVersion> findFirstByArticleIdOrderByNumberDesc(UUID articleId);

  Optional<ArticleVersion> findBySha256(String sha256);
}
