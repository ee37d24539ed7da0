package org.foureyes.ui.component;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Threads for what may have to wait for a screen, so that nobody who writes waits for it. */
public final class ScreenThreads {
  private final ExecutorService threads;

  /**
   * @param name of the threads, for logs
   * @param most how many work at once; one keeps the order
   */
  public ScreenThreads(String name, int most) {
    threads =
        Executors.newFixedThreadPool(
            most, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
  }

  /** Does the work later; not at all once the program ends, and its screens with it. */
  public void later(Runnable work) {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException stopping) {
      return;
    }
  }

  /** Lets work in hand come to its end: an interrupt would close an embedded database. */
  public void stop() {
    threads.shutdown();
  }
}
