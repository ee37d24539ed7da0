package org.foureyes.ui.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.foureyes.overview.RelayNet;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Draws who relays whom. For the eye and the mouse only: a table beside it says the same to
 * everybody else.
 */
@Tag("relay-graph")
@JsModule("context://component/relay-graph.js")
final class RelayGraph extends Component implements HasStyle {
  private static final long serialVersionUID = 1L;

  /** A source in the picture, by column and row. */
  record Node(
      String id, String name, String kind, int column, int row, int passesOn, int isPassedOn)
      implements Serializable {}

  /** A relay in the picture, by the ids of its ends. */
  record Edge(String from, String to, int claims) implements Serializable {}

  void show(RelayNet net) {
    List<Node> nodes = RelayLayout.of(net).places().stream().map(RelayGraph::node).toList();
    List<Edge> edges =
        net.relays().stream()
            .map(relay ->
                new Edge(
                    relay.relay().value().toString(),
                    relay.origin().value().toString(),
                    relay.claims()))
            .toList();
    Map<String, Object> labels =
        Map.of(
            "region", getTranslation("relays.graph.label"),
            "columns",
                List.of(
                    getTranslation("relays.column.relay"),
                    getTranslation("relays.column.both"),
                    getTranslation("relays.column.origin")));
    getElement().callJsFunction("show", nodes, edges, labels);
  }

  /** Brings out one source with its neighbours; null brings out none. */
  void focusOn(@Nullable String id) {
    getElement().callJsFunction("focusOn", id);
  }

  /** A source was clicked, or the ground beside them. */
  Registration addPickListener(ComponentEventListener<Pick> listener) {
    return addListener(Pick.class, listener);
  }

  private static Node node(RelayLayout.Place place) {
    return new Node(
        place.source().id().value().toString(),
        place.source().name(),
        Labels.of(place.source().kind()),
        place.column(),
        place.row(),
        place.passesOn(),
        place.isPassedOn());
  }

  /** A source was clicked, or the ground beside them. */
  @DomEvent("relay-pick")
  public static final class Pick extends ComponentEvent<RelayGraph> {
    private static final long serialVersionUID = 1L;
    private final String id;

    public Pick(RelayGraph source, boolean fromClient, @EventData("event.detail.id") String id) {
      super(source, fromClient);
      this.id = id;
    }

    /** Empty for the ground. */
    String id() {
      return id;
    }
  }
}
