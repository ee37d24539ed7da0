package org.foureyes.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.ui.article.ArticleFeed.News;
import org.foureyes.user.AccountId;

/**
 * Gathers what has changed in one screen's article until the screen can show it. However much comes
 * in the meantime, the screen is woken once and reads each claim once.
 */
final class LiveSync {
  /**
   * What has changed since the last time.
   *
   * @param claims with the person who changed each last
   * @param sentences whose coverage changed, by ordinal; {@link #EVERY_SENTENCE} stands for all
   * @param proposals whether others are rejected than before
   */
  record Changes(
      Map<ClaimId, AccountId> claims, Set<Integer> sentences, boolean proposals, boolean article) {
    static final int EVERY_SENTENCE = -1;

    boolean isEmpty() {
      return claims.isEmpty() && sentences.isEmpty() && !proposals && !article;
    }
  }

  private final ArticleFeed feed;
  private final UI ui;
  private final Consumer<Changes> show;
  private Changes gathered = nothing();
  private boolean woken;

  LiveSync(ArticleFeed feed, UI ui, Consumer<Changes> show) {
    this.feed = feed;
    this.ui = ui;
    this.show = show;
  }

  Registration follow(ArticleId article) {
    return feed.subscribe(article, this::note);
  }

  /**
   * Shows at once what has come in, on the thread of the screen. After an own change this saves the
   * round over the feed.
   */
  void drain() {
    Changes changes = take();
    if (!changes.isEmpty()) {
      show.accept(changes);
    }
  }

  private synchronized void note(News news) {
    gathered =
        switch (news) {
          case News.OfClaim(ClaimId id, AccountId by) -> {
            gathered.claims().put(id, by);
            yield gathered;
          }
          case News.OfSentences(Set<Integer> ordinals) -> {
            gathered.sentences().addAll(ordinals);
            yield gathered;
          }
          case News.OfProposals() ->
              new Changes(gathered.claims(), gathered.sentences(), true, gathered.article());
          case News.OfArticle() ->
              new Changes(gathered.claims(), gathered.sentences(), gathered.proposals(), true);
        };
    if (!woken) {
      woken = true;
      feed.later(this::wake);
    }
  }

  private void wake() {
    try {
      ui.access(this::drainLater);
    } catch (UIDetachedException gone) {
      // The tab was closed between the note and now.
      forget();
    }
  }

  private void drainLater() {
    forget();
    drain();
  }

  private synchronized void forget() {
    woken = false;
  }

  private synchronized Changes take() {
    Changes changes = gathered;
    gathered = nothing();
    return changes;
  }

  private static Changes nothing() {
    return new Changes(new HashMap<>(), new TreeSet<>(), false, false);
  }
}
