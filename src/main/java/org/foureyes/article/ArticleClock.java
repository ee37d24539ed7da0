package org.foureyes.article;

import java.time.ZoneOffset;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.user.Rights;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when something in an article was changed last, so that lists need not look through its
 * claims. The article's version stays as it is: whoever edits its title is not disturbed.
 */
@Service
public class ArticleClock {
  private final JdbcClient jdbc;
  private final History history;

  ArticleClock(JdbcClient jdbc, History history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  /** Something in the article changed just now, by the person signed in. */
  @PreAuthorize(Rights.READ)
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(ArticleId article) {
    Stamp stamp = history.stamp();
    jdbc.sql("update article set changed_at = :at, changed_by = :by where id = :id")
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .param("by", stamp.by().value())
        .param("id", article.value())
        .update();
  }

  @EventListener
  void on(CoverageChanged event) {
    changed(event.articleId());
  }
}
