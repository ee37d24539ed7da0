package org.foureyes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.foureyes.database.Databases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One million claims in each format: the program's own exports, with 256 MB of heap, against H2's
 * CSVWRITE of the same query in the same JVM. {@code -Dfoureyes.bench.claims=50000} makes it
 * shorter.
 */
@Tag("bench")
class ExportBench {
  private static final int CLAIMS = Integer.getInteger("foureyes.bench.claims", 1_000_000);
  private static final Path RESULT = Path.of("target", "bench", "export.json");

  /** What both write alike; H2 writes times and truth values its own way. */
  private static final List<String> SAME =
      List.of(
          "article",
          "published",
          "outlet",
          "claim_id",
          "quote",
          "wording",
          "kind",
          "chain",
          "verdict",
          "scale",
          "confidence",
          "rationale",
          "evidence",
          "state",
          "proposed_by",
          "decided_by",
          "article_id");

  @Test
  void exportsClaimsAsFastAsTheDatabaseItself(@TempDir Path folder) throws Exception {
    String url = Databases.newH2InFile(folder);
    fill(url, folder);

    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
    command.addAll(List.of(ExportRun.class.getName(), url, folder.toString()));
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var lines = run.inputReader()) {
      lines.lines().forEach(System.out::println);
    }

    assertThat(run.waitFor()).as("the exporting JVM's exit").isZero();
    assertSame(folder);
    Files.createDirectories(RESULT.getParent());
    Files.copy(folder.resolve("export.json"), RESULT, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void fill(String url, Path folder) throws Exception {
    long start = System.nanoTime();
    // Housekeeping at the end, as after a normal stop of the program.
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      try {
        ManyClaims.make(url, connection, CLAIMS);
      } catch (java.sql.SQLException e) {
        e.printStackTrace(System.out);
        throw e;
      }
      statement.execute("analyze");
      statement.execute("shutdown compact");
    }
    try (var files = Files.list(folder)) {
      long size = files.mapToLong(file -> file.toFile().length()).sum();
      System.out.printf(
          "%d claims in %d MB, made in %d s%n",
          CLAIMS, size >> 20, (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  /** Nobody is faster for having written something else. */
  private static void assertSame(Path folder) throws IOException {
    try (var ours = CsvReader.builder().ofNamedCsvRecord(folder.resolve("ours.csv"));
        var theirs = CsvReader.builder().ofNamedCsvRecord(folder.resolve("theirs.csv"))) {
      Iterator<NamedCsvRecord> other = theirs.iterator();
      for (NamedCsvRecord row : ours) {
        NamedCsvRecord twin = other.next();
        for (String column : SAME) {
          String cell = row.getField(column);
          if (!cell.equals(twin.getField(column.toUpperCase()))) {
            assertThat(cell).as(column).isEqualTo(twin.getField(column.toUpperCase()));
          }
        }
      }
      assertThat(other).isExhausted();
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
