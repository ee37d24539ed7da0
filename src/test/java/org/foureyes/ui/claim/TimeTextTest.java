package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeTextTest {
  private static final Instant NOW = Instant.parse("2024-03-20T12:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void speaksOfTheRecentPastAsPeopleDo() {
    assertThat(ago(Duration.ofSeconds(20))).isEqualTo("jetzt");
    assertThat(ago(Duration.ofMinutes(12))).isEqualTo("vor 12 Minuten");
    assertThat(ago(Duration.ofHours(1))).isEqualTo("vor 1 Stunde");
    assertThat(ago(Duration.ofDays(3))).isEqualTo("vor 3 Tagen");
  }

  @Test
  void givesTheDateAfterAWeek() {
    assertThat(ago(Duration.ofDays(11))).isEqualTo("9. März 2024");
  }

  @Test
  void saysTheExactTimeInTheReadersZone() {
    assertThat(TimeText.exact(NOW, Locale.GERMAN, BERLIN)).contains("20. März 2024", "13:00");
  }

  private static String ago(Duration duration) {
    return TimeText.relative(NOW.minus(duration), NOW, Locale.GERMAN, BERLIN);
  }
}
