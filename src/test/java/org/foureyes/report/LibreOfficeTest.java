package org.foureyes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foureyes.HostileTexts;
import org.foureyes.overview.ReportClaim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * LibreOffice opens what the desk exports and saves it as a workbook, which is then looked into. Is
 * skipped where there is none; Debian has it as {@code libreoffice-calc-nogui}.
 */
class LibreOfficeTest {
  private static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";

  /** UTF-8, from line 1, all columns as text, quoted cells as text. */
  private static final String AS_TEXT = "%d,34,76,1,%s,0,true,false";

  /** The same as it opens by itself: columns as LibreOffice sees fit. */
  private static final String AS_SEEN_FIT = "%d,34,76,1,,0,false,true";

  /** How LibreOffice writes truth values into workbooks. */
  private static final Set<String> TRUTHS = Set.of("TRUE()", "FALSE()");

  @TempDir Path folder;

  @BeforeAll
  static void hasLibreOffice() {
    assumeTrue(office() != null, "LibreOffice is not installed: this check is left out");
  }

  @ParameterizedTest
  @EnumSource(Delimiter.class)
  void readsEveryDialectOfTheCsv(Delimiter delimiter) throws Exception {
    for (boolean mark : new boolean[] {false, true}) {
      Path csv = write(new CsvFormat(), "csv", new ReportOptions(delimiter, mark));
      String columns = String.join("/", columnsAsText());

      List<List<String>> rows =
          converted(csv, AS_TEXT.formatted((int) delimiter.character(), columns));

      assertSame(rows, true);
    }
  }

  @ParameterizedTest
  @EnumSource(Delimiter.class)
  void runsNoCellAsAFormula(Delimiter delimiter) throws Exception {
    Path csv = write(new CsvFormat(), "csv", new ReportOptions(delimiter, false));

    assertThat(converted(csv, AS_SEEN_FIT.formatted((int) delimiter.character())))
        .hasSize(claims().length + 1);
  }

  @Test
  void readsTheWorkbook() throws Exception {
    Path workbook = write(new XlsxFormat(), "xlsx", ReportOptions.STANDARD);

    assertSame(converted(workbook, null), false);
  }

  private static void assertSame(List<List<String>> rows, boolean guarded) {
    ReportClaim[] claims = claims();
    assertThat(rows).hasSize(claims.length + 1);
    assertThat(rows.getFirst()).isEqualTo(ReportCells.columns());
    for (int i = 0; i < claims.length; i++) {
      Map<String, String> expected = ReportCells.of(claims[i]);
      for (String column : List.of("article", "quote", "wording", "rationale", "cue")) {
        String cell = expected.get(column);
        assertThat(rows.get(i + 1).get(ReportCells.columns().indexOf(column)))
            .as(column + " of " + (i + 1))
            .isEqualTo(guarded ? ReportCells.inFile(cell) : cell);
      }
    }
  }

  private static ReportClaim[] claims() {
    return HostileTexts.printable().map(ReportClaims::sayingEverywhere).toArray(ReportClaim[]::new);
  }

  private static List<String> columnsAsText() {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= ReportCells.columns().size(); i++) {
      columns.add(i + "/2");
    }
    return columns;
  }

  private Path write(ReportFormat format, String extension, ReportOptions options)
      throws IOException {
    Path file = folder.resolve("report." + extension);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(ReportClaims.report(claims()), out, options);
    }
    return file;
  }

  /** The cells of the workbook that LibreOffice makes of a file; none of them is a formula. */
  private List<List<String>> converted(Path file, String filter) throws Exception {
    Path out = Files.createDirectories(folder.resolve("converted"));
    List<String> command = new ArrayList<>();
    command.add(office().toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    Collections.addAll(command, "--headless", "--norestore", "--convert-to", WORKBOOK);
    if (filter != null) {
      command.add("--infilter=Text - txt - csv (StarCalc):" + filter);
    }
    Collections.addAll(command, "--outdir", out.toString(), file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    Path workbook = out.resolve("report.xlsx");
    assertThat(workbook).as(Files.readString(folder.resolve("office.log"))).exists();
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
      read.getSheetAt(0)
          .forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < ReportCells.columns().size(); i++) {
              cells.add(text(row.getCell(i)));
            }
            rows.add(cells);
          });
    }
    Files.delete(workbook);
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    boolean truth = TRUTHS.contains(cell.toString());
    assertThat(cell.getCellType() == CellType.FORMULA && !truth).as(cell.toString()).isFalse();
    return cell.toString();
  }

  private static Path office() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(place -> List.of("soffice", "libreoffice").stream().map(Path.of(place)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
