package org.foureyes.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foureyes.evidence.Independence.Member;
import org.foureyes.evidence.Independence.Origin;
import org.foureyes.evidence.Independence.Side;
import org.foureyes.evidence.PartyKeys.Who;
import org.jspecify.annotations.Nullable;

/**
 * Follows each work to the origin that it relies on in the end. A work relies on whom it says it
 * relies on; one that says nothing, on its publisher, and the publisher on the next hop of the
 * chain, if it is a hop. Whom a work cites relies on what that party's own works among the evidence
 * say, if each of them says something.
 */
final class Origins {
  private final PartyKeys keys;
  private final List<EvidenceRow> evidence;
  private final RelayGraph graph = new RelayGraph();
  private final Map<String, List<EvidenceRow>> byPublisher = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();

  Origins(PartyKeys keys, List<Party> chain, List<EvidenceRow> evidence) {
    this.keys = keys;
    this.evidence = evidence;
    List<Who> hops = chain.stream().map(keys::of).filter(Objects::nonNull).toList();
    evidence.forEach(this::list);
    for (Who hop : hops) {
      graph.name(own(hop), hop.name());
    }
    evidence.forEach(this::relate);
    for (int i = 0; i + 1 < hops.size(); i++) {
      graph.relay(own(hops.get(i)), cited(hops.get(i + 1)));
    }
  }

  Independence count() {
    return new Independence(side(Stance.SUPPORTS), side(Stance.REFUTES));
  }

  /** Everything listed can show who relies on whom; context too. */
  private void list(EvidenceRow row) {
    Work work = row.content().work();
    String node = node(row);
    graph.name(node, work.title());
    byTitle.putIfAbsent(PartyKeys.plain(work.title()), node);
    String address = PartyKeys.address(work.url());
    if (!address.isEmpty()) {
      byAddress.putIfAbsent(address, node);
    }
    Who publisher = keys.publisher(work);
    if (publisher != null) {
      graph.name(own(publisher), publisher.name());
      byPublisher.computeIfAbsent(publisher.key(), any -> new ArrayList<>()).add(row);
    }
  }

  private void relate(EvidenceRow row) {
    Who stated = stated(row);
    Who publisher = keys.publisher(row.content().work());
    String address = PartyKeys.address(row.content().origin().name());
    if (byAddress.containsKey(address)) {
      graph.relay(node(row), Objects.requireNonNull(byAddress.get(address)));
    } else if (stated != null) {
      graph.relay(node(row), cited(stated));
    } else if (publisher != null) {
      graph.relay(node(row), own(publisher));
    }
  }

  /** Whom a work says it relies on; null if on nobody but its own publisher. */
  private @Nullable Who stated(EvidenceRow row) {
    Who stated = keys.of(row.content().origin());
    Who publisher = keys.publisher(row.content().work());
    return stated == null || publisher != null && publisher.key().equals(stated.key())
        ? null
        : stated;
  }

  /** Somebody whom a work cites: what they rely on is what their own works here say, if they do. */
  private String cited(Who who) {
    String titled = byTitle.get(PartyKeys.plain(who.name()));
    if (titled != null && who.key().startsWith("name:")) {
      return titled;
    }
    List<EvidenceRow> works = byPublisher.getOrDefault(who.key(), List.of());
    if (works.isEmpty() || works.stream().anyMatch(work -> stated(work) == null)) {
      graph.name(own(who), who.name());
      return own(who);
    }
    String cited = "cited:" + who.key();
    graph.name(cited, who.name());
    works.forEach(work -> graph.relay(cited, node(work)));
    return cited;
  }

  /** A party as the origin of what it says itself. */
  private static String own(Who who) {
    return "own:" + who.key();
  }

  /** The same work cited twice is one. */
  private static String node(EvidenceRow row) {
    Work work = row.content().work();
    String address = PartyKeys.address(work.url());
    return "work:"
        + (address.isEmpty()
            ? PartyKeys.plain(work.title()) + "|" + PartyKeys.plain(work.publisher().name())
            : address);
  }

  private Side side(Stance stance) {
    List<EvidenceRow> counted =
        evidence.stream()
            .filter(row -> row.content().stance() == stance && row.content().hop() == null)
            .toList();
    Map<Set<String>, List<EvidenceRow>> groups =
        RelayGraph.grouped(counted, row -> graph.ends(node(row)));
    List<Origin> origins = new ArrayList<>();
    groups.forEach((ends, rows) -> origins.add(origin(ends.iterator().next(), rows)));
    return new Side(origins);
  }

  private Origin origin(String end, List<EvidenceRow> rows) {
    return new Origin(graph.name(end), rows.stream().map(row -> member(row, end)).toList());
  }

  private Member member(EvidenceRow row, String end) {
    Work work = row.content().work();
    List<String> trail = new ArrayList<>(List.of(work.title()));
    trail.addAll(graph.trail(node(row), end));
    return new Member(row.id(), trail, work.primary());
  }
}
