package org.foureyes.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.ui.component.ScreenThreads;
import org.foureyes.user.CurrentUser;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the reviewers' open screens which claims have changed, after the change is committed. */
@org.springframework.stereotype.Component
class ReviewFeed {
  private final CurrentUser user;
  private final List<Consumer<ClaimChanged>> screens = new CopyOnWriteArrayList<>();
  private final ScreenThreads thread = new ScreenThreads("review-feed", 1);

  ReviewFeed(CurrentUser user) {
    this.user = user;
  }

  /**
   * Calls the listener within the screen's session as long as the screen is shown.
   *
   * @param screen shown now
   */
  void follow(Component screen, Consumer<ClaimChanged> listener) {
    UI ui = screen.getUI().orElseThrow();
    Consumer<ClaimChanged> told = event -> tell(ui, listener, event);
    screens.add(told);
    Registration following = Registration.once(() -> screens.remove(told));
    screen.addDetachListener(detach -> {
      following.remove();
      detach.unregisterListener();
    });
  }

  /** Screens read the database: not within the transaction that has just ended. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(ClaimChanged event) {
    thread.later(() -> screens.forEach(screen -> screen.accept(event)));
  }

  @PreDestroy
  void stop() {
    thread.stop();
  }

  private void tell(UI ui, Consumer<ClaimChanged> listener, ClaimChanged event) {
    try {
      ui.access(() -> user.find().ifPresent(signedIn -> listener.accept(event)));
    } catch (UIDetachedException closed) {
      // The window was closed at this moment.
      return;
    }
  }
}
