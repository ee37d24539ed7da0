package org.foureyes.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.foureyes.Application;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.ReportOptions;
import org.foureyes.report.ReportSummary;
import org.foureyes.report.Reports;
import org.foureyes.user.ActingAs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program in a JVM with little heap: exports and has H2 export, in turn. Each does a
 * round that does not count, then the rounds that do.
 */
final class ExportRun {
  private static final int ROUNDS = 3;

  private final Path folder;
  private final Reports reports;
  private final ActingAs actingAs;
  private final DataSource dataSource;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();
  private ReportSummary summary = new ReportSummary(0, 0, 0);
  private long heap;
  private long left;

  private ExportRun(Path folder, ConfigurableApplicationContext program) {
    this.folder = folder;
    this.reports = program.getBean(Reports.class);
    this.actingAs = program.getBean(ActingAs.class);
    this.dataSource = program.getBean(DataSource.class);
  }

  /**
   * @param arguments the database's URL, a folder for the files and the result {@code export.json}
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    try (ConfigurableApplicationContext program =
        new SpringApplicationBuilder(Application.class)
            .run(
                "--server.port=0",
                "--foureyes.first-start=false",
                "--foureyes.data=" + folder,
                "--spring.datasource.url=" + arguments[0])) {
      new ExportRun(folder, program).measure();
    }
  }

  private void measure() throws Exception {
    export();
    CsvWrite rival = fasterRival();
    ours.clear();
    heap = 0;
    for (int round = 0; round < ROUNDS; round++) {
      export();
      theirs.add(rival(rival));
    }
    System.out.printf(Locale.ROOT, "ours %s s, CSVWRITE (%s) %s s%n", ours, rival, theirs);
    System.out.printf(
        Locale.ROOT,
        "%d claims, %d not approved; %d and %d MB of CSV; heap at most %d MB, %d MB left by collections%n",
        summary.claims(),
        summary.notApproved(),
        Files.size(folder.resolve("ours.csv")) >> 20,
        Files.size(folder.resolve("theirs.csv")) >> 20,
        heap,
        left);
    String json =
        """
        {"bench":"export","claims":%d,"csv_over_csvwrite":%.2f,"csv_s":%.2f,"csvwrite_s":%.2f,"heap_mb":%d}
        """;
    double ratio = median(ours) / median(theirs);
    Files.writeString(
        folder.resolve("export.json"),
        String.format(
            Locale.ROOT, json, summary.claims(), ratio, median(ours), median(theirs), heap));
  }

  /** Also warms it up. */
  private CsvWrite fasterRival() throws Exception {
    Map<CsvWrite, Double> times = new EnumMap<>(CsvWrite.class);
    for (CsvWrite rival : CsvWrite.values()) {
      times.put(rival, rival(rival));
    }
    System.out.println("CSVWRITE, first round: " + times);
    return times.get(CsvWrite.JOINS) < times.get(CsvWrite.AGGREGATES)
        ? CsvWrite.JOINS
        : CsvWrite.AGGREGATES;
  }

  private void export() throws Exception {
    try (HeapWatch watch = new HeapWatch()) {
      long start = System.nanoTime();
      summary = actingAs.call("editor", this::write);
      ours.add(since(start));
      heap = Math.max(heap, watch.mostMegabytes());
      left = Math.max(left, HeapWatch.leftMegabytes());
    }
  }

  private ReportSummary write() {
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("ours.csv")))) {
      return reports.write("csv", ClaimFilter.ALL, ReportOptions.STANDARD, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double rival(CsvWrite rival) throws Exception {
    System.gc();
    long start = System.nanoTime();
    rival.run(dataSource, folder.resolve("theirs.csv"));
    return since(start);
  }

  private static double since(long start) {
    return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
