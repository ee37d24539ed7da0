package org.foureyes.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.overview.Relay;
import org.foureyes.overview.RelayNet;
import org.foureyes.overview.RelaySource;
import org.foureyes.source.SourceId;

/**
 * Where each source stands in the graph of who relays whom: three columns, from those who only pass
 * on over those who do both to those who are only passed on, so that every relay leads to the right
 * or stays in the middle. Within a column, sources come near their neighbours (barycentres), which
 * keeps crossings few. The same net always gives the same picture.
 *
 * @param places by column and row
 */
record RelayLayout(List<Place> places) {
  static final int COLUMNS = 3;
  private static final int SWEEPS = 16;

  /**
   * @param column 0 passes on, 1 does both, 2 is passed on
   * @param row from 0, without gaps
   * @param passesOn claims that it relays, over all relays shown
   * @param isPassedOn claims that are relayed from it, over all relays shown
   */
  record Place(RelaySource source, int column, int row, int passesOn, int isPassedOn) {}

  static RelayLayout of(RelayNet net) {
    Map<SourceId, Node> nodes = new LinkedHashMap<>();
    net.sources().forEach(source -> nodes.put(source.id(), new Node(source)));
    for (Relay relay : net.relays()) {
      Node near = node(nodes, relay.relay());
      Node far = node(nodes, relay.origin());
      near.passesOn += relay.claims();
      far.isPassedOn += relay.claims();
      near.neighbours.merge(far, relay.claims(), Integer::sum);
      far.neighbours.merge(near, relay.claims(), Integer::sum);
    }
    List<List<Node>> columns = columns(nodes);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      columns.get(sweep % COLUMNS).forEach(Node::aim);
      arrange(columns.get(sweep % COLUMNS), Node.BY_AIM);
    }
    return new RelayLayout(columns.stream().flatMap(List::stream).map(Node::place).toList());
  }

  private static List<List<Node>> columns(Map<SourceId, Node> nodes) {
    List<List<Node>> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      int column = i;
      List<Node> members = new ArrayList<>();
      nodes.values().stream().filter(node -> node.column() == column).forEach(members::add);
      arrange(members, Node.BY_STRENGTH);
      columns.add(members);
    }
    return columns;
  }

  private static void arrange(List<Node> column, Comparator<Node> order) {
    column.sort(order);
    for (int i = 0; i < column.size(); i++) {
      column.get(i).row = i;
      column.get(i).height = i - (column.size() - 1) / 2.0;
    }
  }

  private static Node node(Map<SourceId, Node> nodes, SourceId id) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("A relay names a source that is not in the net: " + id);
    }
    return node;
  }

  private static final class Node {
    static final Comparator<Node> BY_STRENGTH =
        Comparator.<Node>comparingInt(node -> -(node.passesOn + node.isPassedOn))
            .thenComparing(node -> node.source.name())
            .thenComparing(node -> node.source.id().value());
    static final Comparator<Node> BY_AIM =
        Comparator.<Node>comparingDouble(node -> node.aim).thenComparing(BY_STRENGTH);

    final RelaySource source;
    final Map<Node, Integer> neighbours = new HashMap<>();
    int passesOn;
    int isPassedOn;
    int row;

    /** Distance from the middle of its column, in rows. */
    double height;

    double aim;

    Node(RelaySource source) {
      this.source = source;
    }

    int column() {
      if (isPassedOn == 0) {
        return 0;
      }
      return passesOn == 0 ? 2 : 1;
    }

    /** Wants to be level with its neighbours, more so with those that more claims connect it to. */
    void aim() {
      double sum = 0;
      double weight = 0;
      for (Map.Entry<Node, Integer> neighbour : sorted()) {
        sum += neighbour.getKey().height * neighbour.getValue();
        weight += neighbour.getValue();
      }
      aim = weight == 0 ? height : sum / weight;
    }

    /** In one order always: sums of doubles depend on it. */
    private List<Map.Entry<Node, Integer>> sorted() {
      return neighbours.entrySet().stream().sorted(Map.Entry.comparingByKey(BY_STRENGTH)).toList();
    }

    Place place() {
      return new Place(source, column(), row, passesOn, isPassedOn);
    }
  }
}
