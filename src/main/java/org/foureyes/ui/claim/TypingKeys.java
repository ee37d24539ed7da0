package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DebouncePhase;

/** What a text field's keys mean while somebody types, with the text as it is at that moment. */
final class TypingKeys {
  private static final int QUIET = 1000;

  private TypingKeys() {}

  /** Runs on Ctrl+Enter (Command+Enter on a Mac), after the field's value has arrived. */
  static void onSend(Component field, Runnable action) {
    field
        .getElement()
        .addEventListener("keydown", event -> action.run())
        .setFilter("event.key === 'Enter' && (event.ctrlKey || event.metaKey)")
        .preventDefault()
        .synchronizeProperty("value");
  }

  /** Runs on Esc, after the field's value has arrived. */
  static void onGiveUp(Component field, Runnable action) {
    field
        .getElement()
        .addEventListener("keydown", event -> action.run())
        .setFilter("event.key === 'Escape' && !event.defaultPrevented")
        .stopPropagation()
        .synchronizeProperty("value");
  }

  /** Runs at once when somebody begins to type, before the value arrives. */
  static void onBegin(Component field, Runnable action) {
    field
        .getElement()
        .addEventListener("input", event -> action.run())
        .debounce(QUIET, DebouncePhase.LEADING);
  }
}
