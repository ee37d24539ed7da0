package org.foureyes.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.ui.component.Shortcut;

/** What an editor can say to a proposal, each by one key. */
public enum Answer {
  /** It becomes a claim, or its sentence is marked as one without. */
  CONFIRM("Enter", "⏎"),
  /** It is not proposed again. */
  REJECT("x", "X"),
  /** It becomes a claim whose wording is open for typing. */
  EDIT("e", "E");

  private final String key;
  private final String shown;

  Answer(String key, String shown) {
    this.key = key;
    this.shown = shown;
  }

  /** The key as people read it. */
  String shown() {
    return shown;
  }

  /** Message key of what it does. */
  String textKey() {
    return "proposal.ui.answer." + name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return I18NProvider.translate(textKey());
  }

  /**
   * @param name as the browser sends it, so it may be anything
   */
  public static Optional<Answer> named(String name) {
    return Arrays.stream(values()).filter(answer -> answer.name().equals(name)).findFirst();
  }

  /** Answers by key, for {@link org.foureyes.ui.component.WorkbenchKeys}. */
  public static Map<String, String> keys() {
    Map<String, String> byKey = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(answer -> byKey.put(answer.key, answer.name()));
    return byKey;
  }

  /** For the list of shortcuts. */
  public static Stream<Shortcut> shortcuts() {
    return Arrays.stream(values())
        .map(answer -> new Shortcut(answer.shown, answer.textKey() + ".key"));
  }
}
