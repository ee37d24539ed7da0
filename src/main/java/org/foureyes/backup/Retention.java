package org.foureyes.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: all of the last 24 hours, the newest of each of the last seven days that
 * have one, the newest of each of the last four weeks that have one. Days and weeks (ISO 8601) are
 * those of UTC. Where none were made for a while, older ones stay in their place.
 */
final class Retention {
  private static final Duration ALL = Duration.ofHours(24);
  private static final int DAYS = 7;
  private static final int WEEKS = 4;

  private Retention() {}

  /** Those of the moments that are kept; any in the future are. */
  static Set<Instant> kept(Collection<Instant> backups, Instant now) {
    List<Instant> newestFirst = backups.stream().sorted(Comparator.reverseOrder()).toList();
    Set<Instant> kept = new HashSet<>();
    newestFirst.stream().filter(at -> at.isAfter(now.minus(ALL))).forEach(kept::add);
    kept.addAll(newestOfEach(newestFirst, Retention::day, DAYS));
    kept.addAll(newestOfEach(newestFirst, Retention::week, WEEKS));
    return kept;
  }

  private static <P> Set<Instant> newestOfEach(
      List<Instant> newestFirst, Function<Instant, P> period, int most) {
    Set<P> periods = new HashSet<>();
    Set<Instant> newest = new HashSet<>();
    for (Instant at : newestFirst) {
      if (periods.size() < most && periods.add(period.apply(at))) {
        newest.add(at);
      }
    }
    return newest;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static int week(Instant at) {
    LocalDate day = day(at);
    return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
