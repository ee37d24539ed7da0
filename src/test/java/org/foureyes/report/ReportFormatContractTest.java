package org.foureyes.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foureyes.report.ReportClaims.DECIDED;
import static org.foureyes.report.ReportClaims.approved;
import static org.foureyes.report.ReportClaims.full;
import static org.foureyes.report.ReportClaims.in;
import static org.foureyes.report.ReportClaims.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.foureyes.HostileTexts;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.rating.Scales;
import org.foureyes.review.DecisionKind;
import org.foureyes.setting.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** What every format keeps. A new format needs an entry in {@link ReadBack}. */
class ReportFormatContractTest {
  private static final List<ReportFormat> FORMATS = formats();

  @Test
  void everyFormatOfTheProgramIsReadBack() {
    assertThat(FORMATS)
        .extracting(ReportFormat::id)
        .containsExactlyElementsOf(Arrays.stream(ReadBack.values()).map(ReadBack::format).toList());
  }

  @ParameterizedTest
  @EnumSource(ReadBack.class)
  void saysWhatItIs(ReadBack reading) throws IOException {
    ReportFormat format = format(reading);

    assertThat(format.id()).matches("[a-z0-9]+");
    assertThat(format.fileExtension()).matches("[a-z]+");
    assertThat(format.mediaType()).matches("(application|text)/[-+.a-z]+(;charset=UTF-8)?");
    for (String language : List.of("de", "en")) {
      Properties texts = new Properties();
      texts.load(
          getClass().getResourceAsStream("/vaadin-i18n/report_%s.properties".formatted(language)));
      assertThat(texts).containsKeys("report.format." + format.id(), "report.about." + format.id());
    }
  }

  @ParameterizedTest
  @EnumSource(ReadBack.class)
  void readsBackEqual(ReadBack reading) throws IOException {
    List<String> texts = HostileTexts.all().toList();
    ReportClaim[] claims =
        texts.stream().map(ReportClaims::sayingEverywhere).toArray(ReportClaim[]::new);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long altered = format(reading).write(report(claims), out, ReportOptions.STANDARD);
    List<Map<String, String>> read = reading.claims(out.toByteArray());

    assertThat(texts).hasSizeGreaterThanOrEqualTo(60);
    assertThat(read).hasSameSizeAs(texts);
    boolean guarded = format(reading).isDelimited();
    for (int i = 0; i < claims.length; i++) {
      String expected = guarded ? new FormulaGuard().guard(texts.get(i)) : texts.get(i);
      assertThat(read.get(i))
          .as(texts.get(i))
          .containsEntry("article", expected)
          .containsEntry("quote", expected)
          .containsEntry("wording", expected)
          .containsEntry("rationale", expected);
    }
    assertThat(altered > 0).as("altered").isEqualTo(guarded);
  }

  @ParameterizedTest
  @EnumSource(ReadBack.class)
  void marksWhatIsNotApprovedOrLeavesItOut(ReadBack reading) throws IOException {
    ReportClaim.Verdict decided =
        ReportClaims.verdict(new ReportClaim.Decision(DecisionKind.APPROVE, "Ben", DECIDED));
    Report report =
        report(
            in(ClaimState.OPEN, null),
            in(ClaimState.PROPOSED, ReportClaims.verdict(null)),
            in(ClaimState.STALE, decided),
            in(ClaimState.APPROVED, decided));

    List<Map<String, String>> read = reading.claims(written(reading, report));

    if (reading == ReadBack.CLAIMREVIEW) {
      assertThat(read).hasSize(1);
    } else {
      assertThat(read)
          .extracting(claim -> claim.get("approved") + claim.get("stale"))
          .containsExactly("falsefalse", "falsefalse", "falsetrue", "truefalse");
    }
    assertThat(read.getLast()).containsEntry("override_reason", "Mehr gibt es nicht.");
  }

  @ParameterizedTest
  @EnumSource(ReadBack.class)
  void aReportOfNothingIsAFile(ReadBack reading) throws IOException {
    assertThat(reading.claims(written(reading, report()))).isEmpty();
  }

  /** But a workbook, which tells the second it was made in. */
  @ParameterizedTest
  @EnumSource(value = ReadBack.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
  void twoFilesOfTheSameAreTheSame(ReadBack reading) throws IOException {
    assertThat(written(reading, report(full(), approved())))
        .isEqualTo(written(reading, report(full(), approved())));
  }

  @ParameterizedTest
  @EnumSource(ReadBack.class)
  void leavesTheStreamOpenAndFlushed(ReadBack reading) throws IOException {
    boolean[] closed = new boolean[1];
    boolean[] flushed = new boolean[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }

          @Override
          public void flush() {
            flushed[0] = true;
          }
        };

    format(reading).write(report(full()), out, ReportOptions.STANDARD);

    assertThat(closed[0]).isFalse();
    assertThat(flushed[0]).isTrue();
  }

  /** Whoever goes away is no longer worked for. */
  @ParameterizedTest
  @EnumSource(ReadBack.class)
  void stopsSoonAfterTheReaderHasGone(ReadBack reading) {
    AtomicInteger taken = new AtomicInteger();
    Report endless =
        new Report(
            DECIDED,
            "Anna",
            Publisher.UNNAMED,
            ClaimFilter.ALL,
            reader -> {
              while (taken.incrementAndGet() < 100_000) {
                reader.accept(approved());
              }
              throw new AssertionError("nobody stopped it");
            });
    OutputStream gone =
        new OutputStream() {
          private int written;

          @Override
          public void write(int each) throws IOException {
            written++;
            if (written > 10_000) {
              throw new IOException("gone");
            }
          }
        };

    assertThatThrownBy(() -> format(reading).write(endless, gone, ReportOptions.STANDARD))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
    assertThat(taken).hasValueLessThan(10_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = ReadBack.class,
      names = {"JSON", "CLAIMREVIEW", "ANNOTATIONS"})
  void jsonCanStandInAPage(ReadBack reading) throws IOException {
    Report report =
        report(HostileTexts.all().map(ReportClaims::sayingEverywhere).toArray(ReportClaim[]::new));

    String text = new String(written(reading, report), UTF_8);

    assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029");
  }

  private static byte[] written(ReadBack reading, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format(reading).write(report, out, ReportOptions.STANDARD);
    return out.toByteArray();
  }

  private static ReportFormat format(ReadBack reading) {
    return FORMATS.stream()
        .filter(format -> format.id().equals(reading.format()))
        .findFirst()
        .orElseThrow();
  }

  private static List<ReportFormat> formats() {
    try (var context = new AnnotationConfigApplicationContext(Scales.class, Formats.class)) {
      return context.getBeanProvider(ReportFormat.class).orderedStream().toList();
    }
  }

  @ComponentScan(
      basePackageClasses = ReportFormat.class,
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ReportFormat.class))
  static class Formats {}
}
