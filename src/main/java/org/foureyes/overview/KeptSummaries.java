package org.foureyes.overview;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps figures that took long to count, so that many people who look at them cost the desk no more
 * than one. What is counted quickly is counted anew each time. The figures say when they are from.
 */
@Component
class KeptSummaries {
  /** Up to here nobody minds counting anew. */
  private static final Duration QUICK = Duration.ofMillis(500);

  /** Counting takes at most this part of one core. */
  private static final int PART = 20;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** Filters are many; figures of so many are kept, then all are forgotten. */
  private static final int MOST = 100;

  private final Map<ClaimFilter, Kept> kept = new ConcurrentHashMap<>();

  /**
   * @param until when to count anew, as {@link System#nanoTime()} tells it; for quick ones at once
   */
  private record Kept(Summary summary, boolean quick, long until, AtomicBoolean counting) {
    boolean isFresh() {
      return System.nanoTime() - until < 0;
    }

    boolean isOld() {
      return quick || System.nanoTime() - until > LONGEST.toNanos();
    }

    /** Whether the caller is the one to count anew. */
    boolean take() {
      return counting.compareAndSet(false, true);
    }
  }

  /** The figures for a filter; while somebody counts them anew, others get those from before. */
  Summary of(ClaimFilter filter, Supplier<Summary> count) {
    if (kept.size() > MOST) {
      kept.clear();
    }
    Kept before = kept.get(filter);
    if (before != null && before.isOld()) {
      kept.remove(filter, before);
    }
    Kept found = kept.computeIfAbsent(filter, first -> counted(count));
    if (found.quick()) {
      kept.remove(filter, found);
    } else if (!found.isFresh() && found.take()) {
      return anew(filter, found, count);
    }
    return found.summary();
  }

  private Summary anew(ClaimFilter filter, Kept before, Supplier<Summary> count) {
    try {
      Kept now = counted(count);
      kept.put(filter, now);
      return now.summary();
    } finally {
      before.counting().set(false);
    }
  }

  private static Kept counted(Supplier<Summary> count) {
    long start = System.nanoTime();
    Summary summary = count.get();
    long end = System.nanoTime();
    long until = end + Math.min(LONGEST.toNanos(), PART * (end - start));
    return new Kept(summary, end - start < QUICK.toNanos(), until, new AtomicBoolean());
  }
}
