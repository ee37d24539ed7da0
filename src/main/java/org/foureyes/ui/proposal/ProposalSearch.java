package org.foureyes.ui.proposal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.foureyes.article.ArticleId;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.Proposals;
import org.foureyes.ui.component.ScreenThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Works proposals out on threads of its own, with the rights of the person who looks at the
 * article: a long text holds nobody up, not even the screen that waits for it.
 */
@Component
public class ProposalSearch {
  private static final Logger LOG = LoggerFactory.getLogger(ProposalSearch.class);

  /** More would take the processor from those who work. */
  private static final int THREADS = 2;

  private final Proposals proposals;
  private final SecurityContextHolderStrategy contexts;
  private final ScreenThreads threads = new ScreenThreads("proposals", THREADS);

  ProposalSearch(Proposals proposals, ObjectProvider<SecurityContextHolderStrategy> contexts) {
    this.proposals = proposals;
    this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
  }

  /**
   * Begins to work out the proposals of an article for the present user.
   *
   * @param found gets them, on the screen's thread
   * @param failed runs instead if they could not be worked out
   * @return ends it; the screen then hears nothing more
   */
  public Registration start(
      ArticleId article, UI ui, Consumer<List<Proposal>> found, Runnable failed) {
    SecurityContext rights = contexts.createEmptyContext();
    rights.setAuthentication(contexts.getContext().getAuthentication());
    AtomicBoolean wanted = new AtomicBoolean(true);
    threads.later(() -> {
      if (wanted.get()) {
        Command outcome = with(rights, () -> outcome(article, found, failed));
        tell(ui, () -> show(outcome, wanted, rights));
      }
    });
    return () -> wanted.set(false);
  }

  @PreDestroy
  void stop() {
    threads.stop();
  }

  private Command outcome(ArticleId article, Consumer<List<Proposal>> found, Runnable failed) {
    try {
      List<Proposal> all = proposals.of(article);
      return () -> found.accept(all);
    } catch (RuntimeException | StackOverflowError failure) {
      LOG.error("There are no proposals for article {}", article.value(), failure);
      return failed::run;
    }
  }

  /** A screen's thread mostly has the person's rights already; any other has none. */
  private void show(Command outcome, AtomicBoolean wanted, SecurityContext rights) {
    if (!wanted.get()) {
      return;
    }
    if (contexts.getContext().getAuthentication() != null) {
      outcome.execute();
      return;
    }
    with(
        rights,
        () -> {
          outcome.execute();
          return true;
        });
  }

  private <T> T with(SecurityContext rights, Supplier<T> work) {
    contexts.setContext(rights);
    try {
      return work.get();
    } finally {
      contexts.clearContext();
    }
  }

  private static void tell(UI ui, Command command) {
    try {
      ui.access(command);
    } catch (UIDetachedException gone) {
      LOG.debug("Proposals came too late for a closed tab");
    }
  }
}
