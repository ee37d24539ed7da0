package org.foureyes.ui.article;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.proposal.Answer;

/**
 * What can be done in the workbench by one key. The first letters are those of the German words.
 */
enum WorkbenchCommand {
  NEXT("J", false, "j", "ArrowDown"),
  PREVIOUS("K", false, "k", "ArrowUp"),
  NEXT_OPEN("O", false, "o"),
  CLAIM("C", true, "c"),
  NO_CLAIM("N", true, "n"),
  SPLIT("S", true, "s"),
  MERGE("M", true, "m"),
  WITHDRAW("W", true, "w"),
  WORDING("E", true, "e"),
  ATTRIBUTION("A", false, "a"),
  EVIDENCE("B", false, "b"),
  VERDICT("U", false, "u", "v"),
  ATTRIBUTION_VERDICT("Z", false, "z"),
  HISTORY("H", false, "h"),
  UNDO("Z", true, "ctrl+z"),
  REDO("Y", true, "ctrl+shift+z", "ctrl+y");

  private final String letter;
  private final boolean editing;
  private final List<String> keys;

  WorkbenchCommand(String letter, boolean editing, String... keys) {
    this.letter = letter;
    this.editing = editing;
    this.keys = List.of(keys);
  }

  /**
   * The key as people read it.
   *
   * @param control what the control key is called
   */
  String shown(String control) {
    return keys.getFirst().startsWith("ctrl+") ? control + "+" + letter : letter;
  }

  /** Message key of what it does. */
  String textKey() {
    return "workbench.command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param name as the browser sends it, so it may be anything
   */
  static Optional<WorkbenchCommand> named(String name) {
    return Arrays.stream(values()).filter(command -> command.name().equals(name)).findFirst();
  }

  /** Commands by key, for {@link org.foureyes.ui.component.WorkbenchKeys}. */
  static Map<String, String> keys(boolean mayEdit) {
    Map<String, String> byKey = new LinkedHashMap<>();
    offered(mayEdit)
        .forEach(command -> command.keys.forEach(key -> byKey.put(key, command.name())));
    return byKey;
  }

  /** Everything that works by key on this screen, for the list of shortcuts. */
  static List<Shortcut> shortcuts(boolean mayEdit, String control) {
    Stream<Shortcut> commands = offered(mayEdit).map(command -> command.shortcut(control));
    Stream<Shortcut> answers = mayEdit ? Answer.shortcuts() : Stream.empty();
    Stream<Shortcut> inText =
        mayEdit
            ? Stream.of(
                new Shortcut("R", "workbench.key.replace"),
                new Shortcut("+", "workbench.key.add"),
                new Shortcut("Q", "workbench.key.cue"),
                new Shortcut("← →", "workbench.key.sentence"),
                new Shortcut("⇧ ← →", "workbench.key.stretch"))
            : Stream.of(new Shortcut("← →", "workbench.key.sentence"));
    return Stream.of(answers, commands, inText).flatMap(each -> each).toList();
  }

  private Shortcut shortcut(String control) {
    String both =
        switch (this) {
          case NEXT -> "J / ↓";
          case PREVIOUS -> "K / ↑";
          case VERDICT -> "U / V";
          default -> shown(control);
        };
    return new Shortcut(both, textKey());
  }

  private static Stream<WorkbenchCommand> offered(boolean mayEdit) {
    return Arrays.stream(values()).filter(command -> mayEdit || !command.editing);
  }
}
