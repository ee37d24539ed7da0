package org.foureyes.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private long now;
  private final Pace pace = new Pace(() -> now);

  private void pass(int millis) {
    now += Duration.ofMillis(millis).toNanos();
  }

  @Test
  void whatHasJustComeUpByItselfIsNotAnswered() {
    pace.cameUp();
    pass(100);
    assertThat(pace.isTooSoon()).isTrue();
    pass(200);
    assertThat(pace.isTooSoon()).isFalse();
  }

  @Test
  void whatAPersonHasChosenIsAnsweredAtOnce() {
    pace.cameUp();
    pace.chosen();
    assertThat(pace.isTooSoon()).isFalse();
  }
}
