package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.foureyes.overview.Summary.Coverage;
import org.foureyes.overview.Summary.Origins;
import org.foureyes.overview.Summary.Times;
import org.junit.jupiter.api.Test;

class KeptSummariesTest {
  private static final long LONG = 600;

  private final KeptSummaries kept = new KeptSummaries();
  private final AtomicInteger counted = new AtomicInteger();

  @Test
  void whatIsCountedQuicklyIsCountedAnewEachTime() {
    Supplier<Summary> quick = () -> summary(counted.incrementAndGet());

    assertThat(kept.of(ClaimFilter.ALL, quick).claims()).isEqualTo(1);
    assertThat(kept.of(ClaimFilter.ALL, quick).claims()).isEqualTo(2);
  }

  @Test
  void whatTakesLongIsKeptForEachFilter() {
    Supplier<Summary> slow =
        () -> {
          sleep();
          return summary(counted.incrementAndGet());
        };

    assertThat(kept.of(ClaimFilter.ALL, slow).claims()).isEqualTo(1);
    assertThat(kept.of(ClaimFilter.ALL, slow).claims()).isEqualTo(1);
    assertThat(kept.of(ClaimFilter.ALL.withText("Euro"), slow).claims()).isEqualTo(2);
  }

  @Test
  void manyWhoAskAtOnceCostOneCount() throws InterruptedException {
    CountDownLatch together = new CountDownLatch(8);
    List<Thread> people =
        java.util.stream.IntStream.range(0, 8)
            .mapToObj(i ->
                Thread.ofPlatform()
                    .start(() -> {
                      together.countDown();
                      kept.of(
                          ClaimFilter.ALL,
                          () -> {
                            sleep();
                            return summary(counted.incrementAndGet());
                          });
                    }))
            .toList();
    for (Thread each : people) {
      each.join();
    }

    assertThat(counted).hasValue(1);
  }

  private static void sleep() {
    try {
      Thread.sleep(LONG);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Summary summary(int claims) {
    return new Summary(
        Instant.EPOCH,
        claims,
        0,
        List.of(),
        List.of(),
        List.of(),
        new Coverage(0, 0, 0, 0, 0),
        new Origins(List.of(0, 0, 0, 0, 0, 0), 0, true),
        new Times(List.of(0, 0, 0, 0, 0), null));
  }
}
