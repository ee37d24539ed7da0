package org.foureyes.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foureyes.report.CsvTables.read;
import static org.foureyes.report.ReportClaims.full;
import static org.foureyes.report.ReportClaims.in;
import static org.foureyes.report.ReportClaims.report;
import static org.foureyes.report.ReportClaims.saying;
import static org.foureyes.report.ReportClaims.verdict;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.review.DecisionKind;
import org.foureyes.setting.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  private final CsvFormat format = new CsvFormat();
  private long neutralised;

  @Test
  void hasTheColumnsThatProgramsCountOn() throws IOException {
    List<List<String>> rows = read(written(report(), ReportOptions.STANDARD), ',');

    assertThat(rows.getFirst())
        .containsExactly(
            ("article,published,outlet,position,claim_id,quote,wording,kind,checkable,chain,sources,"
                    + "source_kinds,cue,mode,namedness,verdict,scale,confidence,rationale,evidence,state,"
                    + "proposed_by,proposed_at,decided_by,decided_at,stale,approved,article_id,override_reason,"
                    + "attribution_verdict,attribution_scale,attribution_confidence,attribution_rationale,"
                    + "attribution_state,attribution_proposed_by,attribution_proposed_at,attribution_decided_by,"
                    + "attribution_decided_at,attribution_stale,attribution_approved")
                .split(","));
  }

  @Test
  void writesEveryColumnOfAnApprovedClaim() throws IOException {
    List<List<String>> rows = read(written(report(full()), ReportOptions.STANDARD), ',');

    assertThat(rows.get(1).subList(0, 29))
        .containsExactly(
            "Über den Gipfel",
            "2024-03",
            "Musterblatt",
            "7",
            ReportClaims.CLAIM.toString(),
            "„Wir bleiben“, sagte er.",
            "Peskow hat gesagt, Russland bleibe.",
            "QUOTE",
            "true",
            "CNN → zwei hochrangige Beamte",
            "CNN | ",
            "BROADCASTER | ",
            "berichtet | sagten",
            "REPORTED | INDIRECT",
            "NAMED | ANONYMOUS",
            "mostly_true",
            "foureyes/1",
            "HIGH",
            "Die Mitschrift belegt es.",
            "SUPPORTS: Mitschrift (2024-02-29), page 4, https://example.org/a, publisher: Parlament, primary, grade: A1, hop: CNN"
                + " | REFUTES: Bericht, https://example.org/b, \"So nicht\", origin: dpa",
            "APPROVED",
            "Anna",
            "2024-05-01T10:15:30.123456Z",
            "Ben",
            "2024-05-02T08:00:00Z",
            "false",
            "true",
            ReportClaims.ARTICLE.toString(),
            "Mehr gibt es nicht.");
  }

  @Test
  void writesTheVerdictOnTheAttributionInColumnsOfItsOwn() throws IOException {
    List<List<String>> rows = read(written(report(full()), ReportOptions.STANDARD), ',');

    assertThat(rows.get(1).subList(29, 40))
        .containsExactly(
            "verbatim (proposed)",
            "attribution/1",
            "MEDIUM",
            "So steht es im Mitschnitt.",
            "PROPOSED",
            "Ben",
            "2024-05-01T10:15:30.123456Z",
            "",
            "",
            "false",
            "false");
  }

  @Test
  void endsEachLineWithCarriageReturnAndLineFeed() throws IOException {
    String csv = new String(written(report(full(), full()), ReportOptions.STANDARD), UTF_8);

    assertThat(csv).endsWith("\r\n").containsOnlyOnce("article,published");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(csv.split("\r\n")).hasSize(3);
  }

  @Test
  void aReportWithoutClaimsIsItsHeader() throws IOException {
    assertThat(read(written(report(), ReportOptions.EXCEL_GERMAN), ';')).hasSize(1);
  }

  @Test
  void aVerdictThatIsNotApprovedCannotBeTakenForOneThatIs() throws IOException {
    ReportClaim.Decision approval =
        new ReportClaim.Decision(DecisionKind.APPROVE, "Ben", ReportClaims.DECIDED);
    List<List<String>> rows =
        read(
            written(
                report(
                    in(ClaimState.PROPOSED, verdict(null)),
                    in(ClaimState.STALE, verdict(approval)),
                    in(ClaimState.IN_RESEARCH, null)),
                ReportOptions.STANDARD),
            ',');

    assertThat(rows)
        .extracting(row -> cell(row, "verdict"))
        .containsExactly("verdict", "mostly_true (proposed)", "mostly_true (stale)", "");
    assertThat(rows)
        .extracting(row -> cell(row, "approved"))
        .containsExactly("approved", "false", "false", "false");
    assertThat(rows)
        .extracting(row -> cell(row, "stale"))
        .containsExactly("stale", "false", "true", "false");
    assertThat(rows)
        .extracting(row -> cell(row, "decided_by"))
        .containsExactly("decided_by", "", "Ben", "");
  }

  @Test
  void neverCutsText() throws IOException {
    String long1 = "Ä\"\r\n;,\t🗞".repeat(130_000);
    List<String> texts = List.of("a", "b", long1, "d", "e", long1);

    List<String> row = read(written(report(saying(texts)), ReportOptions.STANDARD), ',').get(1);

    assertThat(row.get(5)).isEqualTo(long1);
    assertThat(row.get(18)).isEqualTo(long1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "=1+1", "-2 °C"})
  void cellsThatASpreadsheetWouldRunGetAnApostrophe(String dangerous) throws IOException {
    List<String> texts = List.of("Titel", "Blatt", "q", dangerous, "e", "f");

    List<String> row = read(written(report(saying(texts)), ReportOptions.STANDARD), ',').get(1);

    assertThat(cell(row, "wording")).isEqualTo("'" + dangerous);
    assertThat(neutralised).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "1-2", "'=1", " =1", "„=“", "–5"})
  void otherCellsStayAsTheyAre(String harmless) throws IOException {
    List<String> texts = List.of("Titel", "Blatt", "q", harmless, "e", "f");

    List<String> row = read(written(report(saying(texts)), ReportOptions.STANDARD), ',').get(1);

    assertThat(cell(row, "wording")).isEqualTo(harmless);
    assertThat(neutralised).isZero();
  }

  @Test
  void theByteOrderMarkComesOnceAndOnlyIfAskedFor() throws IOException {
    byte[] with = written(report(full()), ReportOptions.EXCEL_GERMAN);
    byte[] without = written(report(full()), ReportOptions.STANDARD);

    assertThat(Arrays.copyOf(with, 10)).isEqualTo("\uFEFFarticle".getBytes(UTF_8));
    assertThat(new String(with, UTF_8).lastIndexOf('\uFEFF')).isZero();
    assertThat(without).startsWith("article".getBytes(UTF_8));
    assertThat(read(with, ';').getFirst().getFirst()).isEqualTo("article");
  }

  @Test
  void takesOneClaimAfterTheOtherAndStopsWithTheStream() {
    List<Integer> taken = new ArrayList<>();
    Report endless =
        new Report(
            ReportClaims.DECIDED,
            "Anna",
            Publisher.UNNAMED,
            ClaimFilter.ALL,
            reader -> {
              for (int i = 0; ; i++) {
                taken.add(i);
                reader.accept(full());
              }
            });
    OutputStream full =
        new OutputStream() {
          private int left = 1_000_000;

          @Override
          public void write(int b) throws IOException {
            write(new byte[1], 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
              throw new IOException("disk full");
            }
          }
        };

    assertThatThrownBy(() -> format.write(endless, full, ReportOptions.STANDARD))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(taken).hasSizeBetween(1_000, 3_000);
  }

  private byte[] written(Report report, ReportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    neutralised = format.write(report, out, options);
    return out.toByteArray();
  }

  private static String cell(List<String> row, String column) {
    return row.get(CsvRow.COLUMNS.indexOf(column));
  }
}
