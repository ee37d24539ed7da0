package org.foureyes.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which claims say much the same. */
class EarlierMatchesTest {
  private static final List<String> CLAIMS =
      List.of(
          "Die Inflation in Deutschland liegt bei zehn Prozent.",
          "Der Kreml bestreitet Pläne für einen Gipfel im Oktober.",
          "Der Kreml hat die Einfuhr von Käse verboten.",
          "Impfungen verursachen Autismus bei Kindern.",
          "Die Zahl der Geburten in Deutschland ist 2023 gesunken.");

  private final List<UUID> ids = new ArrayList<>();
  private final EarlierMatches matches = new EarlierMatches(known());

  @Test
  void theSameClaimInOtherWordsIsFoundFirst() {
    assertThat(like("Pläne für einen Gipfel im Oktober hat der Kreml bestritten")).startsWith(1);
    assertThat(like("In Deutschland liegt die Inflation derzeit bei zehn Prozent")).startsWith(0);
  }

  @Test
  void aNameInCommonIsNotEnough() {
    assertThat(like("Der Kreml begrüßt das Ergebnis der Wahl.")).isEmpty();
    assertThat(like("Die Bahn in Deutschland fährt wieder.")).isEmpty();
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(like("")).isEmpty();
    assertThat(like("?!")).isEmpty();
    assertThat(new EarlierMatches(List.of()).like("Der Kreml bestreitet Pläne.", 3)).isEmpty();
  }

  @Test
  void oneAloneIsFoundToo() {
    UUID id = UUID.randomUUID();
    EarlierMatches one = new EarlierMatches(List.of(new EarlierMatches.Known(id, CLAIMS.get(3))));

    assertThat(one.like(CLAIMS.get(3), 3)).containsExactly(id);
    assertThat(one.like("Ganz etwas anderes", 3)).isEmpty();
  }

  private List<Integer> like(String claim) {
    return matches.like(claim, 3).stream().map(ids::indexOf).toList();
  }

  private List<EarlierMatches.Known> known() {
    CLAIMS.forEach(claim -> ids.add(UUID.randomUUID()));
    List<EarlierMatches.Known> known = new ArrayList<>();
    for (int i = 0; i < CLAIMS.size(); i++) {
      known.add(new EarlierMatches.Known(ids.get(i), CLAIMS.get(i)));
    }
    return known;
  }
}
