package org.foureyes.ui.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a list: {@code /} leads to its search, {@code N} adds to it where that is allowed.
 * Invisible.
 */
public final class ListKeys extends Composite<WorkbenchKeys> {
  private static final long serialVersionUID = 1L;
  private static final String ADD = "add";
  private static final String SEARCH = "search";

  private final String texts;
  private final SerializableRunnable search;
  private final @Nullable SerializableRunnable add;

  /**
   * @param texts the list's texts {@code .shortcut.search} and {@code .add} begin with this
   * @param search leads the keyboard to the search
   * @param add null where the user may not
   */
  public ListKeys(String texts, SerializableRunnable search, @Nullable SerializableRunnable add) {
    this.texts = texts;
    this.search = search;
    this.add = add;
    getContent().setKeys(add == null ? Map.of("/", SEARCH) : Map.of("n", ADD, "/", SEARCH));
    getContent().addCommandListener(command -> run(command.name()));
  }

  /** What help says of the keys. */
  public List<Shortcut> shortcuts() {
    Shortcut toSearch = new Shortcut("/", texts + ".shortcut.search");
    return add == null ? List.of(toSearch) : List.of(new Shortcut("N", texts + ".add"), toSearch);
  }

  private void run(String command) {
    if (command.equals(SEARCH)) {
      search.run();
    } else if (command.equals(ADD) && add != null) {
      add.run();
    }
  }
}
