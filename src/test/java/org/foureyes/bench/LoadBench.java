package org.foureyes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.Desk;
import org.foureyes.RunningProgram;
import org.foureyes.browser.Machines;
import org.foureyes.database.Databases;
import org.foureyes.load.Crowd;
import org.foureyes.load.LoadFigures;
import org.foureyes.load.LoadedDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thirty editors and twenty viewers at a desk of 10,000 articles with 100,000 claims, for ten
 * minutes on H2 and on PostgreSQL in turn, each after two minutes that do not count. The program
 * runs in a JVM of its own with the heap of {@code ./workbench run}; people, database and program
 * share the machine. What counts is the time from a click until its answer is there. Then, on H2,
 * what sessions hold in memory at the heaviest view, and whether it is given back.
 */
@Tag("bench")
class LoadBench {
  private static final Path FOLDER = Path.of("target", "bench");
  private static final int EDITORS = 30;
  private static final int VIEWERS = 20;
  private static final Duration WARM_UP = Duration.ofMinutes(2);
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("foureyes.bench.seconds", 600));
  private static final ManyClaims.Amount AMOUNT = new ManyClaims.Amount(100_000, 10, 0, true);

  private final Map<String, Object> result = new LinkedHashMap<>();
  private final List<String> table = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int resynchronisations;

  @TempDir private Path folder;

  @Test
  void load() throws Exception {
    result.put("bench", "load");
    result.put("editors", EDITORS);
    result.put("viewers", VIEWERS);
    result.put("seconds", TIME.toSeconds());
    String h2 = Databases.newH2InFile(folder);
    String heaviest = LoadedDesk.make(h2, folder.resolve("h2"), AMOUNT, EDITORS, VIEWERS);
    Databases.compact(h2);
    work("h2", h2, Databases.H2_USER, heaviest);
    String postgres = Databases.newPostgresDatabase();
    LoadedDesk.make(postgres, folder.resolve("postgres"), AMOUNT, EDITORS, VIEWERS);
    work("postgres", postgres, "", null);
    result.put("failures", failures.size());
    result.put("resynchronisations", resynchronisations);
    failures.stream().limit(20).forEach(failure -> table.add("failed: " + failure));
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve("load.txt"), table);
    Files.writeString(
        FOLDER.resolve("load.json"), JsonMapper.shared().writeValueAsString(result) + "\n");
    assertThat(result).containsKeys("h2_p99_ms", "postgres_p99_ms", "kb_per_session");
  }

  private void work(String name, String url, String user, @Nullable String heaviest)
      throws Exception {
    Files.createDirectories(folder.resolve(name));
    try (RunningProgram program =
        RunningProgram.start(
            folder.resolve(name + ".log"),
            "1g",
            Machines.freePorts(1)[0],
            Map.of(),
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--foureyes.data=" + folder.resolve(name),
            "--foureyes.first-start=false")) {
      Crowd crowd = new Crowd(program.root(), Desk.PASSWORD);
      LoadFigures figures = crowd.work(EDITORS, VIEWERS, WARM_UP, TIME);
      report(name, figures);
      if (heaviest != null) {
        memory(program, crowd, heaviest);
      }
    }
  }

  private void report(String name, LoadFigures figures) {
    result.put(name + "_p50_ms", figures.percentile(50));
    result.put(name + "_p95_ms", figures.percentile(95));
    result.put(name + "_p99_ms", figures.percentile(99));
    result.put(name + "_actions", figures.actions());
    result.put(name + "_requests", figures.requests());
    resynchronisations += figures.resynchronisations();
    figures.failures().forEach(failure -> failures.add(name + ": " + failure));
    table.add(name);
    table.addAll(figures.table());
    table.add("");
  }

  /**
   * Sessions in the workbench of an article with 200 kB and 1,000 claims, then none, then one that
   * walks through all screens.
   */
  private void memory(RunningProgram program, Crowd crowd, String heaviest) throws Exception {
    crowd.sit(1, heaviest, () -> 0L);
    long before = program.liveBytes();
    long usual = crowd.sit(EDITORS, "claims", program::liveBytes);
    long during = crowd.sit(EDITORS, heaviest, program::liveBytes);
    long after = program.liveBytes();
    result.put("kb_per_session_in_list", (usual - before) / EDITORS / 1024);
    result.put("kb_per_session", (during - before) / EDITORS / 1024);
    result.put("kb_per_session_left", (after - before) / EDITORS / 1024);
    Crowd.Walk walk = crowd.walk(1_000, program::liveBytes);
    result.put("kb_grown_over_1000_navigations", (walk.end() - walk.begin()) / 1024);
  }
}
