package org.foureyes.snapshot.fetch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.foureyes.common.RuleViolation;

/** Fetches pages, a few at once. */
public final class PageFetch {
  private static final int AT_ONCE = 8;

  private final FetchPolicy policy;
  private final Semaphore places = new Semaphore(AT_ONCE);

  public PageFetch(FetchPolicy policy) {
    this.policy = policy;
  }

  /**
   * Fetches what is at an address.
   *
   * @throws RuleViolation with one reason why not, {@code snapshot.fetch-…}
   */
  public FetchedPage fetch(String address) {
    Attempt attempt = new Attempt(policy, FetchAddress.of(address, policy.ports()));
    if (!places.tryAcquire()) {
      throw RuleViolation.of("snapshot.fetch-busy");
    }
    CompletableFuture<FetchedPage> page =
        CompletableFuture.supplyAsync(attempt::run, PageFetch::start);
    page.whenComplete((done, failed) -> places.release());
    try {
      return page.get(policy.limit().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw RuleViolation.of("snapshot.fetch-slow");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuleViolation refused) {
        throw refused;
      }
      throw new IllegalStateException("Fetching a page failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RuleViolation.of("snapshot.fetch-slow");
    } finally {
      attempt.stop();
    }
  }

  /** A thread of its own: looking up a name cannot be broken off, only left alone. */
  private static void start(Runnable task) {
    Thread.ofPlatform().daemon().name("page-fetch").start(task);
  }
}
