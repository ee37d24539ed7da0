package org.foureyes.backup;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How old the last backup is that was restored and checked; no number while there is none. */
@Component
class BackupFigures implements MeterBinder {
  private final BackupJob job;

  BackupFigures(BackupJob job) {
    this.job = job;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    if (job.isEmbedded()) {
      TimeGauge.builder("foureyes.backup.age", this, TimeUnit.SECONDS, BackupFigures::age)
          .description("Age of the last good backup")
          .register(registry);
    }
  }

  private double age() {
    return job.lastGood()
        .map(row -> (double) Duration.between(row.at(), Instant.now()).toSeconds())
        .orElse(Double.NaN);
  }
}
