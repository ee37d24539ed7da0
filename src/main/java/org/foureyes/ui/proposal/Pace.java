package org.foureyes.ui.proposal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps a second press of the same key from answering a proposal that has just come up by itself,
 * which nobody can have read yet.
 */
public final class Pace {
  private static final long SHORTEST_READING = Duration.ofMillis(250).toNanos();

  private final LongSupplier clock;
  private long cameUp;
  private boolean unread;

  public Pace() {
    this(System::nanoTime);
  }

  Pace(LongSupplier clock) {
    this.clock = clock;
  }

  /** A proposal has come up by itself. */
  public void cameUp() {
    cameUp = clock.getAsLong();
    unread = true;
  }

  /** A proposal was chosen by a person. */
  public void chosen() {
    unread = false;
  }

  /** Whether an answer now is the echo of the one before. */
  public boolean isTooSoon() {
    return unread && clock.getAsLong() - cameUp < SHORTEST_READING;
  }
}
