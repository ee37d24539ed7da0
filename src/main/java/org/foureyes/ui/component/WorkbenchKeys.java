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
import org.jspecify.annotations.Nullable;

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

  /**
   * Sets which key gives which answer while there is a question. Enter on a button or link stays
   * theirs; a key held down answers once.
   *
   * @param answers from a key to an answer's name
   */
  public void setAnswers(Map<String, String> answers) {
    getElement().callJsFunction("setAnswers", new LinkedHashMap<>(answers));
  }

  /**
   * @param question what answers are about from now on; null for nothing
   */
  public void ask(@Nullable String question) {
    getElement().callJsFunction("ask", question);
  }

  /** A key with an answer was pressed. */
  public Registration addAnswerListener(ComponentEventListener<Answer> listener) {
    return addListener(Answer.class, listener);
  }

  /** A key with an answer was pressed while there was a question. */
  @DomEvent("answer")
  public static final class Answer extends ComponentEvent<WorkbenchKeys> {
    private final String name;
    private final String question;

    public Answer(
        WorkbenchKeys source,
        boolean fromClient,
        @EventData("event.detail.name") String name,
        @EventData("event.detail.question") String question) {
      super(source, fromClient);
      this.name = name;
      this.question = question;
    }

    /** The answer's name as it was set; comes from the browser, so it may be any text. */
    public String name() {
      return name;
    }

    /** What the person saw when the key was pressed; the server may have gone on since. */
    public String question() {
      return question;
    }
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
