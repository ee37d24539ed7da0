package org.foureyes.ui.article;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.foureyes.article.ArticleChanged;
import org.foureyes.article.ArticleId;
import org.foureyes.article.CoverageChanged;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimId;
import org.foureyes.history.ChangedElsewhere;
import org.foureyes.proposal.ProposalsChanged;
import org.foureyes.ui.component.ScreenThreads;
import org.foureyes.user.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the open screens of an article what has been committed. Whoever writes only puts a note
 * into a list; the screens read and repaint on threads of this feed.
 */
@Component
class ArticleFeed {
  private static final int THREADS = 4;
  private static final News EVERY_SENTENCE =
      new News.OfSentences(Set.of(LiveSync.Changes.EVERY_SENTENCE));

  /** Who acts where nobody is signed in. */
  private static final UUID PROGRAM = new UUID(0, 0);

  /** Something that has been committed. */
  sealed interface News {
    /** A claim, its evidence or its verdict. */
    record OfClaim(ClaimId id, AccountId by) implements News {}

    /** The coverage of some sentences. */
    record OfSentences(Set<Integer> ordinals) implements News {}

    /** Which proposals are rejected. */
    record OfProposals() implements News {}

    /** What is said of the article. */
    record OfArticle() implements News {}
  }

  private final Map<ArticleId, List<Consumer<News>>> screens = new ConcurrentHashMap<>();
  private final ScreenThreads threads = new ScreenThreads("article-feed", THREADS);

  /**
   * @param screen called on the thread that writes, right after its commit: must only take notes
   */
  Registration subscribe(ArticleId article, Consumer<News> screen) {
    screens.computeIfAbsent(article, id -> new CopyOnWriteArrayList<>()).add(screen);
    return Registration.once(() -> unsubscribe(article, screen));
  }

  /** Does work that may have to wait for a screen, on a thread that nobody waits for. */
  void later(Runnable work) {
    threads.later(work);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(ClaimChanged event) {
    tell(event.articleId(), new News.OfClaim(event.claimId(), event.by()));
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(CoverageChanged event) {
    tell(event.articleId(), new News.OfSentences(Set.copyOf(event.ordinals())));
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(ArticleChanged event) {
    tell(event.id(), new News.OfArticle());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(ProposalsChanged event) {
    tell(event.articleId(), new News.OfProposals());
  }

  /**
   * Another instance does not say how the coverage of an article has changed, so all of it is read.
   */
  @EventListener
  void on(ChangedElsewhere event) {
    UUID article = event.articleId();
    if (article == null) {
      return;
    }
    ArticleId id = new ArticleId(article);
    switch (event.subject()) {
      case CLAIM, EVIDENCE, VERDICT, DECISION -> {
        AccountId by = new AccountId(Objects.requireNonNullElse(event.by(), PROGRAM));
        tell(id, new News.OfClaim(new ClaimId(event.subjectId()), by));
        tell(id, EVERY_SENTENCE);
      }
      case SEGMENT -> tell(id, EVERY_SENTENCE);
      case PROPOSAL -> tell(id, new News.OfProposals());
      case ARTICLE, CLEARANCE -> tell(id, new News.OfArticle());
      default -> {
        // Nothing that the screens of an article show.
      }
    }
  }

  @PreDestroy
  void stop() {
    threads.stop();
  }

  private void tell(ArticleId article, News news) {
    screens.getOrDefault(article, List.of()).forEach(screen -> screen.accept(news));
  }

  private void unsubscribe(ArticleId article, Consumer<News> screen) {
    screens.computeIfPresent(
        article,
        (id, all) -> {
          all.remove(screen);
          return all.isEmpty() ? null : all;
        });
  }
}
