package org.foureyes.article;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ArticleRepository extends JpaRepository<Article, UUID> {
  @Query(
      """
      select new org.foureyes.article.PresentArticle(a, v) from Article a join ArticleVersion v on v.articleId = a.id
      where a.id = :id order by v.number desc limit 1
      """)
  Optional<PresentArticle> present(UUID id);
}
