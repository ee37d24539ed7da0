package org.foureyes.bench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program in a JVM with little heap: exports in each format and has H2 export, in turn.
 * CSV and H2 do a round that does not count, then come the rounds that do.
 */
final class ExportRun {
  private static final int ROUNDS = 3;
  private static final List<String> FORMATS = List.of("csv", "json", "xlsx", "claimreview");

  private final Path folder;
  private final Reports reports;
  private final ActingAs actingAs;
  private final DataSource dataSource;
  private final Map<String, List<Double>> ours = new LinkedHashMap<>();
  private final Map<String, Long> heap = new LinkedHashMap<>();
  private final List<Double> theirs = new ArrayList<>();
  private ReportSummary summary = new ReportSummary(0, 0, 0);
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
    export("csv");
    CsvWrite rival = fasterRival();
    ours.clear();
    heap.clear();
    for (int round = 0; round < ROUNDS; round++) {
      for (String format : FORMATS) {
        export(format);
      }
      theirs.add(rival(rival));
    }
    System.out.printf(Locale.ROOT, "ours %s s, CSVWRITE (%s) %s s%n", ours, rival, theirs);
    System.out.printf(
        "%d claims, %d not approved; heap at most %s MB, %d MB left by collections%n",
        summary.claims(), summary.notApproved(), heap, left);
    for (String format : FORMATS) {
      System.out.printf("%s: %d MB%n", format, Files.size(file(format)) >> 20);
    }
    Files.writeString(
        folder.resolve("export.json"), JsonMapper.shared().writeValueAsString(result()) + "\n");
  }

  private Map<String, Object> result() {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("bench", "export");
    result.put("claims", summary.claims());
    for (String format : FORMATS) {
      String name = format.equals("claimreview") ? "jsonld" : format;
      result.put(name + "_over_csvwrite", hundredths(median(ours.get(format)) / median(theirs)));
    }
    result.put("heap_mb", heap.values().stream().max(Comparator.naturalOrder()).orElseThrow());
    result.put("csvwrite_s", median(theirs));
    FORMATS.forEach(format -> result.put(format + "_heap_mb", heap.get(format)));
    for (String format : FORMATS) {
      Impatient reader = new Impatient();
      assertThatThrownBy(() -> actingAs.call("editor", () -> write(format, reader)))
          .hasMessageContaining(Impatient.GONE);
      result.put(format + "_first_byte_ms", reader.firstByteMillis());
      result.put(format + "_stopped_after_ms", reader.stoppedAfterMillis());
    }
    return result;
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

  private void export(String format) throws Exception {
    try (HeapWatch watch = new HeapWatch()) {
      long start = System.nanoTime();
      summary = actingAs.call("editor", () -> write(format));
      ours.computeIfAbsent(format, each -> new ArrayList<>()).add(since(start));
      heap.merge(format, watch.mostMegabytes(), Math::max);
      left = Math.max(left, HeapWatch.leftMegabytes());
    }
  }

  private Path file(String format) {
    return folder.resolve("ours." + format);
  }

  private ReportSummary write(String format) {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(file(format)))) {
      return write(format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportSummary write(String format, OutputStream out) {
    try {
      return reports.write(format, ClaimFilter.ALL, ReportOptions.STANDARD, out);
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
    return hundredths((System.nanoTime() - start) / 1e9);
  }

  private static double hundredths(double number) {
    return Math.round(100 * number) / 100.0;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  /** Somebody who goes away two seconds after the first byte. */
  private static final class Impatient extends OutputStream {
    static final String GONE = "the reader has gone";
    private static final long STAYS = 2_000_000_000;

    private final long asked = System.nanoTime();
    private long first;
    private long gone;

    @Override
    public void write(int each) throws IOException {
      write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      first = first == 0 ? System.nanoTime() : first;
      if (System.nanoTime() - first > STAYS) {
        gone = gone == 0 ? System.nanoTime() : gone;
        throw new IOException(GONE);
      }
    }

    long firstByteMillis() {
      return (first - asked) / 1_000_000;
    }

    /** To be asked as soon as the work has ended. */
    long stoppedAfterMillis() {
      return (System.nanoTime() - gone) / 1_000_000;
    }
  }
}
