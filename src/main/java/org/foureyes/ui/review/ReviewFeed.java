package org.foureyes.ui.review;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.function.Consumer;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimId;
import org.foureyes.history.ChangedElsewhere;
import org.foureyes.ui.component.ScreenFeed;
import org.foureyes.user.AccountId;
import org.foureyes.user.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the reviewers' open screens which claims have changed, after the change is committed. */
@org.springframework.stereotype.Component
class ReviewFeed {
  private final ScreenFeed<ClaimChanged> feed;

  ReviewFeed(CurrentUser user) {
    this.feed = new ScreenFeed<>(user, "review-feed");
  }

  /** Calls the listener within the screen's session as long as the screen is shown. */
  void follow(Component screen, Consumer<ClaimChanged> listener) {
    feed.follow(screen, listener);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(ClaimChanged event) {
    feed.tell(event);
  }

  @EventListener
  void on(ChangedElsewhere event) {
    UUID article = event.articleId();
    switch (event.subject()) {
      case CLAIM, EVIDENCE, VERDICT, DECISION -> {
        UUID by = event.by();
        if (article != null && by != null) {
          ClaimId claim = new ClaimId(event.subjectId());
          feed.tell(new ClaimChanged(new ArticleId(article), claim, new AccountId(by)));
        }
      }
      default -> {
        // Nothing that waits for a review.
      }
    }
  }

  @PreDestroy
  void stop() {
    feed.stop();
  }
}
