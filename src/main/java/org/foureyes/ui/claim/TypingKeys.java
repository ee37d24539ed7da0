package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;

/** What a text field's keys mean while somebody types, with the text as it is at that moment. */
final class TypingKeys {
  private static final int QUIET = 1000;
  private static final String KEY = "event.key";
  private static final String VALUE = "element.value";

  private TypingKeys() {}

  /**
   * @param send on Ctrl+Enter (Command+Enter on a Mac), when the field has what was typed
   * @param giveUp on Esc
   */
  static <C extends Component & HasValue<?, String>> void onEnd(
      C field, Runnable send, Runnable giveUp) {
    // The value comes as data of the event: with synchronizeProperty and a filter, Flow 25.2 takes
    // the value for sent at each key that the filter drops, such as the Ctrl of Ctrl+Enter.
    field
        .getElement()
        .addEventListener("keydown", event -> end(event, field, send, giveUp))
        .setFilter(
            "event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))")
        .stopPropagation()
        .addEventData(VALUE)
        .addEventData(KEY);
  }

  private static void end(
      DomEvent event, HasValue<?, String> field, Runnable send, Runnable giveUp) {
    if (isEscape(event)) {
      giveUp.run();
    } else {
      field.setValue(event.getEventData().get(VALUE).asString(""));
      send.run();
    }
  }

  private static boolean isEscape(DomEvent event) {
    return event.getEventData().get(KEY).asString("").equals("Escape");
  }

  /** Runs at once when somebody begins to type, before the value arrives. */
  static void onBegin(Component field, Runnable action) {
    field
        .getElement()
        .addEventListener("input", event -> action.run())
        .debounce(QUIET, DebouncePhase.LEADING);
  }
}
