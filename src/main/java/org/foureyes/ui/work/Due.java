package org.foureyes.ui.work;

import java.time.Instant;
import java.time.LocalDate;
import org.foureyes.ui.component.Times;

/** By when something is due. */
enum Due {
  OVERDUE,
  /** Until the end of today, overdue included. */
  TODAY,
  /** Within seven days, overdue included. */
  WEEK;

  private static final int DAYS = 7;

  /** The moment before which it is due. */
  Instant before() {
    LocalDate today = LocalDate.now(Times.zone());
    return switch (this) {
      case OVERDUE -> Instant.now();
      case TODAY -> start(today.plusDays(1));
      case WEEK -> start(today.plusDays(DAYS));
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Times.zone()).toInstant();
  }
}
