package org.foureyes.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures under keys of one kind. After some that are free every further one doubles the
 * wait, from two seconds up to a limit. An hour without a failure is forgotten, and so is the key
 * that was used least of more than ten thousand.
 */
public final class Attempts<K> {
  private static final int REMEMBERED = 10_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Map<K, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final int free;
  private final Duration longest;
  private final InstantSource clock;

  private record Failures(int count, Instant until) {}

  /**
   * @param free the failure from which on there is a wait
   */
  public Attempts(int free, Duration longest, InstantSource clock) {
    this.free = free;
    this.longest = longest;
    this.clock = clock;
  }

  public synchronized void failed(K key) {
    Failures before = failures.get(key);
    Instant now = clock.instant();
    int count =
        before == null || before.until().plus(FORGOTTEN_AFTER).isBefore(now)
            ? 1
            : before.count() + 1;
    failures.put(key, new Failures(count, now.plus(pause(count))));
  }

  public synchronized void forget(K key) {
    failures.remove(key);
  }

  public synchronized boolean hasFailed(K key) {
    return failures.containsKey(key);
  }

  public synchronized Duration wait(K key) {
    Failures known = failures.get(key);
    Duration wait =
        known == null ? Duration.ZERO : Duration.between(clock.instant(), known.until());
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private Duration pause(int count) {
    if (count < free) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(2L << Math.min(count - free, 20));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
