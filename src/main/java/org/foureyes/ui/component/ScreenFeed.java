package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.foureyes.user.CurrentUser;

/**
 * Tells open screens what has happened, on a thread of its own and within each screen's session.
 *
 * @param <T> what happens
 */
public final class ScreenFeed<T> {
  private final CurrentUser user;
  private final ScreenThreads thread;
  private final List<Consumer<T>> screens = new CopyOnWriteArrayList<>();

  /**
   * @param name of the thread
   */
  public ScreenFeed(CurrentUser user, String name) {
    this.user = user;
    this.thread = new ScreenThreads(name, 1);
  }

  /**
   * Calls the listener as long as the screen is shown and its person signed in.
   *
   * @param screen shown now
   */
  public void follow(Component screen, Consumer<T> listener) {
    UI ui = screen.getUI().orElseThrow();
    Consumer<T> told = event -> tell(ui, listener, event);
    screens.add(told);
    Registration following = Registration.once(() -> screens.remove(told));
    screen.addDetachListener(detach -> {
      following.remove();
      detach.unregisterListener();
    });
  }

  /** Screens read the database: call this after the transaction, not within it. */
  public void tell(T event) {
    thread.later(() -> screens.forEach(screen -> screen.accept(event)));
  }

  public void stop() {
    thread.stop();
  }

  private void tell(UI ui, Consumer<T> listener, T event) {
    try {
      ui.access(() -> user.find().ifPresent(signedIn -> listener.accept(event)));
    } catch (UIDetachedException closed) {
      // The window was closed at this moment.
      return;
    }
  }
}
