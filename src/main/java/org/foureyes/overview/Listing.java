package org.foureyes.overview;

import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.source.SourceId;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists for programs, which read on from where they were: ids grow with time, so what is new comes
 * at the end, and nothing is seen twice or missed.
 */
@Service
@PreAuthorize(Rights.READ)
@Transactional(readOnly = true)
public class Listing {
  private static final UUID START = new UUID(0, 0);

  private final JdbcClient jdbc;

  Listing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param after the one before the first one wanted; null for the beginning
   */
  public List<ArticleId> articlesAfter(@Nullable UUID after, int limit) {
    return after("article", after, limit).stream().map(ArticleId::new).toList();
  }

  /**
   * @param after the one before the first one wanted; null for the beginning
   */
  public List<SourceId> sourcesAfter(@Nullable UUID after, int limit) {
    return after("source", after, limit).stream().map(SourceId::new).toList();
  }

  private List<UUID> after(String table, @Nullable UUID after, int limit) {
    return jdbc.sql("select id from " + table + " where id > :after order by id limit :limit")
        .param("after", after == null ? START : after)
        .param("limit", limit)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}
