package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Single-key shortcuts for the screen that it is added to. Silent while somebody types, while a
 * dialog or menu is open, and for keys that another element has already used. Invisible.
 */
@Tag("workbench-keys")
@JsModule("context://component/workbench-keys.js")
public class WorkbenchKeys extends Component {

  /**
   * Sets which key gives which command.
   *
   * @param commands from a key as the browser names it, lower case ({@code "c"}, {@code "?"},
   *     {@code "ArrowDown"}), with {@code ctrl+} or {@code ctrl+shift+} in front where needed
   *     (Command counts as Ctrl), to a command's name; several keys may share one
   */
  public void setKeys(Map<String, String> commands) {
    getElement().callJsFunction("setKeys", new LinkedHashMap<>(commands));
  }

  /** A key with a command was pressed. */
  public Registration addCommandListener(ComponentEventListener<Command> listener) {
    return addListener(Command.class, listener);
  }

  /** A key with a command was pressed. */
  @DomEvent("command")
  public static final class Command extends ComponentEvent<WorkbenchKeys> {
    private final String name;

    public Command(
        WorkbenchKeys source, boolean fromClient, @EventData("event.detail.name") String name) {
      super(source, fromClient);
      this.name = name;
    }

    /** The command's name as it was set; comes from the browser, so it may be any text. */
    public String name() {
      return name;
    }
  }
}
