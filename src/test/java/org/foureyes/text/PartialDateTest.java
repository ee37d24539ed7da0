package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-03", "2024-03-09", "2024-02-29", "0987-12-31"})
  void writesWhatItReads(String iso) {
    assertThat(PartialDate.parse(" " + iso + " ")).hasToString(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "9.3.2024, 2024-03-09",
    "09. 03. 2024, 2024-03-09",
    "3.2024, 2024-03",
    "31.12.1999, 1999-12-31"
  })
  void readsTheFiguresOfGermanDesks(String input, String iso) {
    assertThat(PartialDate.parse(input)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30.2.2024", "13.2024", "1.2.24", "9/3/2024"})
  void refusesGermanFiguresThatAreNoDate(String input) {
    assertThatThrownBy(() -> PartialDate.parse(input)).isInstanceOf(RuleViolation.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-3",
        "2024-13",
        "2023-02-29",
        "2024-03-09T10:00",
        "0000",
        "März 2024",
        "٢٠٢٤"
      })
  void refusesWhatIsNoDate(String input) {
    assertThatThrownBy(() -> PartialDate.parse(input))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.reasons())
                    .containsExactly(new Reason("text.date-invalid", input)));
  }

  @Test
  void refusesADayWithoutItsMonth() {
    assertThatThrownBy(() -> new PartialDate(2024, null, 9)).isInstanceOf(RuleViolation.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, de, 2024",
    "2024-03, de, März 2024",
    "2024-03-09, de, 9. März 2024",
    "2024, en, 2024",
    "2024-03, en, March 2024",
    "2024-03-09, en, 9 March 2024",
    "2024-03-09, en-GB, 9 March 2024",
    "2024-03-09, en-US, 'March 9, 2024'",
    "1500-01-01, de, 1. Januar 1500",
  })
  void readsWellInTheReadersLanguage(String iso, String language, String expected) {
    assertThat(PartialDate.parse(iso).display(Locale.forLanguageTag(language))).isEqualTo(expected);
  }

  @Test
  void isOrderedByItsFirstDayTheLessPreciseFirst() {
    List<PartialDate> ordered =
        Stream.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02")
            .map(PartialDate::parse)
            .toList();
    assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @Test
  void spansAllDaysThatItCanBe() {
    assertThat(PartialDate.of(2024).earliest()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(PartialDate.of(2024).latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(PartialDate.of(2024, 2).latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.of(LocalDate.of(2024, 3, 9)).latest())
        .isEqualTo(LocalDate.of(2024, 3, 9));
  }
}
