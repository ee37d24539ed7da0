package org.foureyes.ui.source;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foureyes.overview.Relay;
import org.foureyes.overview.RelayNet;
import org.foureyes.overview.RelaySource;
import org.foureyes.source.SourceId;
import org.foureyes.ui.Paths;
import org.jspecify.annotations.Nullable;

/** The numbers of the graph as a table. At most as many rows as relays are shown. */
final class RelayGrid extends Grid<Relay> {
  private static final long serialVersionUID = 1L;
  private transient Map<SourceId, String> names = Map.of();

  RelayGrid() {
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("relays.table"));
    setEmptyStateText(getTranslation("relays.none"));
    side("relays.relay", Relay::relay);
    side("relays.origin", Relay::origin);
    addColumn(Relay::claims)
        .setHeader(getTranslation("relays.claims"))
        .setComparator(Comparator.comparingInt(Relay::claims))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("7em")
        .setFlexGrow(0);
  }

  /**
   * @param only shows only the relays to and from this source; null shows all
   */
  void show(RelayNet net, @Nullable SourceId only) {
    names = net.sources().stream().collect(Collectors.toMap(RelaySource::id, RelaySource::name));
    List<Relay> rows =
        net.relays().stream()
            .filter(
                relay -> only == null || relay.relay().equals(only) || relay.origin().equals(only))
            .toList();
    setItems(rows);
  }

  private void side(String key, Function<Relay, SourceId> side) {
    addComponentColumn(
            relay -> new Anchor(Paths.source(side.apply(relay).value()), name(side.apply(relay))))
        .setHeader(getTranslation(key))
        .setComparator(
            Comparator.comparing(relay -> name(side.apply(relay)), String.CASE_INSENSITIVE_ORDER))
        .setFlexGrow(1);
  }

  private String name(SourceId id) {
    return names.getOrDefault(id, "–");
  }
}
