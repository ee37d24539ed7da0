package org.foureyes.claim;

import org.foureyes.article.ArticleClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A change of a claim is a change in its article. */
@Component
class ArticleFollows {
  private final ArticleClock clock;

  ArticleFollows(ArticleClock clock) {
    this.clock = clock;
  }

  @EventListener
  void on(ClaimChanged event) {
    clock.changed(event.articleId());
  }
}
