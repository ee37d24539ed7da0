package org.foureyes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileNameTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Überfall auf die Größe: „Straße“, foureyes-ueberfall-auf-die-groesse-strasse-2024-05-01.csv",
        "../../etc/passwd, foureyes-etc-passwd-2024-05-01.csv",
        "Песков, foureyes-peskov-2024-05-01.csv",
        "``, foureyes-2024-05-01.csv",
        "🗞, foureyes-2024-05-01.csv"
      })
  void namesAreTakenByEverySystem(String title, String expected) {
    assertThat(ReportFileName.of(title, DAY, "csv")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Wort , 20", "x, 300"})
  void longTitlesEndAtAWordIfThereIsOne(String part, int times) {
    String name = ReportFileName.of((part + " ").repeat(times), DAY, "csv");

    assertThat(name).hasSizeLessThan(80).endsWith("-2024-05-01.csv").doesNotContain("--");
  }
}
