package org.foureyes.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which backups are kept. */
class RetentionTest {
  /** A Wednesday. */
  private static final Instant NOW = Instant.parse("2024-05-15T12:00:00Z");

  @Test
  void oneADayForAWeekAndOneAWeekForAMonth() {
    List<Instant> daily = new ArrayList<>();
    for (int day = 0; day < 60; day++) {
      daily.add(NOW.minus(Duration.ofDays(day)).minusSeconds(60));
    }

    assertThat(days(Retention.kept(daily, NOW)))
        .containsExactlyInAnyOrder(
            "2024-05-15",
            "2024-05-14",
            "2024-05-13",
            "2024-05-12",
            "2024-05-11",
            "2024-05-10",
            "2024-05-09", // seven days; the newest of this week and of the last are among them
            "2024-05-05",
            "2024-04-28");
  }

  @Test
  void allOfTheLastDayAreKept() {
    List<Instant> hourly = new ArrayList<>();
    for (int hour = 1; hour <= 100; hour++) {
      hourly.add(NOW.minus(Duration.ofHours(hour)));
    }

    Set<Instant> kept = Retention.kept(hourly, NOW);

    assertThat(kept).containsAll(hourly.subList(0, 23));
    assertThat(days(kept).stream().filter(day -> day.equals("2024-05-13"))).hasSize(1);
  }

  @Test
  void afterALongHolidayTheOldOnesAreStillThere() {
    List<Instant> old =
        List.of(
            Instant.parse("2023-12-30T03:00:00Z"),
            Instant.parse("2023-12-31T03:00:00Z"),
            Instant.parse("2024-01-01T03:00:00Z"));

    assertThat(Retention.kept(old, NOW)).containsExactlyInAnyOrderElementsOf(old);
  }

  @Test
  void theTurnOfTheYearIsOneWeek() {
    // 30 December 2024 to 5 January 2025 is week 1 of 2025.
    List<Instant> days = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      days.add(Instant.parse("2025-01-20T03:00:00Z").minus(Duration.ofDays(day)));
    }

    assertThat(days(Retention.kept(days, Instant.parse("2025-01-20T04:00:00Z"))))
        .contains("2025-01-05")
        .doesNotContain("2024-12-31", "2025-01-01");
  }

  @Test
  void theNewestIsAlwaysKeptWhateverTheClockSays() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      Set<Instant> some = new HashSet<>();
      for (int i = 0; i <= random.nextInt(40); i++) {
        some.add(NOW.plusSeconds(random.nextInt(10_000_000) - 8_000_000));
      }
      Instant newest = some.stream().max(Instant::compareTo).orElseThrow();
      Set<Instant> kept = Retention.kept(some, NOW);
      assertThat(kept).contains(newest).isSubsetOf(some);
      assertThat(Retention.kept(kept, NOW)).as("a second look removes nothing").isEqualTo(kept);
    }
    assertThat(Retention.kept(Set.of(), NOW)).isEmpty();
  }

  private static List<String> days(Set<Instant> moments) {
    return moments.stream().map(at -> at.toString().substring(0, 10)).toList();
  }
}
