package org.foureyes.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How old the last good backup is, for whoever watches. */
class BackupFiguresTest {
  private final BackupJob job = mock(BackupJob.class);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void isInSecondsAndNoNumberWhileThereIsNone() {
    when(job.isEmbedded()).thenReturn(true);
    when(job.lastGood()).thenReturn(Optional.empty());
    new BackupFigures(job).bindTo(registry);
    assertThat(registry.get("foureyes.backup.age").timeGauge().value()).isNaN();

    Instant begun = Instant.now().minusSeconds(3600);
    when(job.lastGood()).thenReturn(Optional.of(new BackupRow("x", begun, 1, true)));
    assertThat(registry.get("foureyes.backup.age").timeGauge().value()).isBetween(3599.0, 3660.0);
  }

  @Test
  void isNotThereWhereTheDeskIsBackedUpElsewhere() {
    new BackupFigures(job).bindTo(registry);

    assertThat(registry.getMeters()).isEmpty();
  }
}
