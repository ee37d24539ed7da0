package org.foureyes.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.foureyes.overview.Relay;
import org.foureyes.overview.RelayNet;
import org.foureyes.overview.RelaySource;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.ui.source.RelayLayout.Place;
import org.junit.jupiter.api.Test;

class RelayLayoutTest {
  @Test
  void whoOnlyPassesOnStandsLeftAndWhoIsOnlyPassedOnStandsRight() {
    RelayNet net =
        net(3, new Relay(id(0), id(1), 4), new Relay(id(1), id(2), 3), new Relay(id(0), id(2), 1));

    assertThat(RelayLayout.of(net).places())
        .containsExactly(
            new Place(net.sources().get(0), 0, 0, 5, 0),
            new Place(net.sources().get(1), 1, 0, 3, 4),
            new Place(net.sources().get(2), 2, 0, 0, 4));
  }

  @Test
  void twoWhoRelayEachOtherStandInTheMiddle() {
    RelayNet net = net(2, new Relay(id(0), id(1), 1), new Relay(id(1), id(0), 1));

    assertThat(RelayLayout.of(net).places()).extracting(Place::column).containsOnly(1);
  }

  @Test
  void relaysThatNeedNotCrossDoNot() {
    // Each outlet has one speaker of its own, the strongest outlet that of the last name.
    List<Relay> relays = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      relays.add(new Relay(id(i), id(19 - i), 10 - i));
    }

    RelayLayout layout = RelayLayout.of(new RelayNet(sources(20), relays, 10));

    assertThat(crossings(layout, relays)).isZero();
  }

  @Test
  void twoHundredSourcesGetPlacesOfTheirOwnAndNoRelayLeadsBack() {
    RelayNet net = large();
    RelayLayout layout = RelayLayout.of(net);

    assertThat(layout.places()).hasSize(200);
    Set<List<Integer>> taken = new HashSet<>();
    layout
        .places()
        .forEach(place -> assertThat(taken.add(List.of(place.column(), place.row()))).isTrue());
    Map<SourceId, Place> places = bySource(layout);
    for (Relay relay : net.relays()) {
      int from = places.get(relay.relay()).column();
      int to = places.get(relay.origin()).column();
      assertThat(from < to || from == 1 && to == 1).isTrue();
    }
  }

  @Test
  void theSameNetGivesTheSamePictureInWhateverOrderItComes() {
    RelayNet net = large();
    List<RelaySource> sources = new ArrayList<>(net.sources());
    List<Relay> relays = new ArrayList<>(net.relays());
    Collections.shuffle(sources, new Random(1));
    Collections.shuffle(relays, new Random(2));

    assertThat(RelayLayout.of(new RelayNet(sources, relays, relays.size())))
        .isEqualTo(RelayLayout.of(net));
  }

  @Test
  void neighboursComeNearEachOther() {
    RelayNet net = large();
    List<Relay> relays = net.relays();

    RelayLayout arranged = RelayLayout.of(net);

    List<Place> byName = new ArrayList<>();
    int[] next = new int[RelayLayout.COLUMNS];
    arranged.places().stream()
        .sorted(Comparator.comparing(place -> place.source().name()))
        .forEach(place ->
            byName.add(
                new Place(
                    place.source(),
                    place.column(),
                    next[place.column()]++,
                    place.passesOn(),
                    place.isPassedOn())));
    assertThat(crossings(arranged, relays))
        .isLessThan(crossings(new RelayLayout(byName), relays) * 2 / 3);
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(RelayLayout.of(new RelayNet(List.of(), List.of(), 0)).places()).isEmpty();
  }

  /** Pairs of relays between the same two columns that cross. */
  private static int crossings(RelayLayout layout, List<Relay> relays) {
    Map<SourceId, Place> places = bySource(layout);
    int crossings = 0;
    for (int i = 0; i < relays.size(); i++) {
      for (int j = i + 1; j < relays.size(); j++) {
        Place a = places.get(relays.get(i).relay());
        Place b = places.get(relays.get(i).origin());
        Place c = places.get(relays.get(j).relay());
        Place d = places.get(relays.get(j).origin());
        boolean same = a.column() == c.column() && b.column() == d.column();
        if (same && a.column() < b.column() && (a.row() - c.row()) * (b.row() - d.row()) < 0) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  private static Map<SourceId, Place> bySource(RelayLayout layout) {
    Map<SourceId, Place> places = new HashMap<>();
    layout.places().forEach(place -> places.put(place.source().id(), place));
    return places;
  }

  /** 80 outlets over 30 agencies to 90 speakers, in neighbourhoods. */
  private static RelayNet large() {
    Random random = new Random(42);
    List<Relay> relays = new ArrayList<>();
    for (int outlet = 0; outlet < 80; outlet++) {
      int agency = 80 + Math.floorMod(outlet * 7 + random.nextInt(3), 30);
      relays.add(new Relay(id(outlet), id(agency), 1 + random.nextInt(9)));
    }
    for (int speaker = 110; speaker < 200; speaker++) {
      int agency = 80 + Math.floorMod(speaker * 11, 30);
      relays.add(new Relay(id(agency), id(speaker), 1 + random.nextInt(9)));
    }
    return new RelayNet(sources(200), relays, relays.size());
  }

  private static RelayNet net(int count, Relay... relays) {
    return new RelayNet(sources(count), List.of(relays), relays.length);
  }

  private static List<RelaySource> sources(int count) {
    List<RelaySource> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sources.add(new RelaySource(id(i), "Quelle %03d".formatted(i), SourceKind.AGENCY));
    }
    return sources;
  }

  private static SourceId id(int number) {
    return new SourceId(new UUID(0, number));
  }
}
