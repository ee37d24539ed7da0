package org.foureyes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Races: each piece of work has a thread of its own, and all are let go at one barrier. */
public final class AtOnce {
  private AtOnce() {}

  /**
   * What became of one piece of work.
   *
   * @param value what it answered, or null if it failed
   * @param failure why it failed, or null
   */
  public record Outcome<T>(@Nullable T value, @Nullable Exception failure) {
    public boolean succeeded() {
      return failure == null;
    }

    public T get() {
      return Objects.requireNonNull(value, () -> "failed: " + failure);
    }
  }

  /** The outcomes in the order of the work; nobody waits longer than a minute. */
  public static <T> List<Outcome<T>> run(List<Callable<T>> work) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(work.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      List<Future<Outcome<T>>> running =
          work.stream().map(piece -> threads.submit(() -> released(barrier, piece))).toList();
      List<Outcome<T>> outcomes = new ArrayList<>();
      for (Future<Outcome<T>> future : running) {
        outcomes.add(future.get(1, TimeUnit.MINUTES));
      }
      return outcomes;
    }
  }

  private static <T> Outcome<T> released(CyclicBarrier barrier, Callable<T> piece)
      throws Exception {
    barrier.await(1, TimeUnit.MINUTES);
    try {
      return new Outcome<>(piece.call(), null);
    } catch (Exception e) {
      return new Outcome<>(null, e);
    }
  }
}
