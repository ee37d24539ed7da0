package org.foureyes.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program with {@code kill -9} while eight people save as fast as they can, and starts it
 * again on the same files: what was acknowledged is there, nothing is there by half, and the
 * history verifies.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no SIGKILL")
class CrashTest {
  @TempDir private Path folder;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  /** The last number that was acknowledged, by claim. */
  private final Map<String, Integer> acknowledged = new HashMap<>();

  private Process process;

  @AfterEach
  void leaveNoProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void fiveKillsLoseNothingThatWasAcknowledged() throws Exception {
    assertNothingIsLost(5, 150, 1500);
  }

  @Test
  @Tag("full")
  void fiftyKillsLoseNothingThatWasAcknowledged() throws Exception {
    assertNothingIsLost(50, 20, 4000);
  }

  /**
   * The test would notice: with the delay that H2 has by default before it writes, acknowledged
   * saves are lost. How many is told.
   */
  @Test
  @Tag("full")
  void withTheDelayThatH2HasByDefaultSavesAreLost() throws Exception {
    String url =
        "--spring.datasource.url=jdbc:h2:retry:%s/foureyes;COMPRESS=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE"
            .formatted(folder.resolve("data"));
    int lost = 0;
    int saved = 0;
    for (int kill = 1; kill <= 10; kill++) {
      Lines lines = start(url);
      Map<String, Integer> held = new HashMap<>();
      readHeld(lines, held);
      lost += lost(held);
      acknowledged.clear();
      acknowledged.putAll(held);
      workAndKill(lines, 150, 1500);
      saved += acknowledged.size() - held.size();
    }
    Map<String, Integer> held = new HashMap<>();
    readHeld(start(url, "check"), held);
    lost += lost(held);
    System.out.printf("with H2's own delay %d of %d claims lost in 10 kills%n", lost, saved);
    assertThat(lost).isPositive();
  }

  private int lost(Map<String, Integer> held) {
    return (int)
        acknowledged.entrySet().stream()
            .filter(saved -> held.getOrDefault(saved.getKey(), -1) < saved.getValue())
            .count();
  }

  private void workAndKill(Lines lines, int soonest, int latest) throws Exception {
    lines.readUntilSaved();
    int delay = random.nextInt(soonest, latest);
    lines.readFor(delay);
    assertThat(process.isAlive()).as("still working after %d ms", delay).isTrue();
    process.toHandle().destroyForcibly(); // Process.destroyForcibly would close the pipe.
    process.waitFor(10, TimeUnit.SECONDS);
    lines.rest();
  }

  private void assertNothingIsLost(int kills, int soonest, int latest) throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      int before = acknowledged.size();
      Lines lines = start();
      assertHolds(lines, "start " + kill);
      workAndKill(lines, soonest, latest);
      assertThat(acknowledged.size()).as("claims saved before kill %d", kill).isGreaterThan(before);
    }
    Lines last = start("check");
    assertHolds(last, "last start");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(log()).isZero();
    System.out.printf(
        "%d kills, %d claims acknowledged, none lost, none torn%n", kills, acknowledged.size());
  }

  /** Reads what the program says of its files and compares it with what it acknowledged before. */
  private void assertHolds(Lines lines, String when) throws IOException {
    Map<String, Integer> held = new HashMap<>();
    List<String> damage = readHeld(lines, held);
    String what = "%s, seed %d".formatted(when, seed);
    assertThat(damage).as(what).isEmpty();
    acknowledged.forEach((claim, number) ->
        assertThat(held.get(claim))
            .as("claim %s, acknowledged with number %d, %s", claim, number, what)
            .isNotNull()
            .isBetween(number, number + 1));
    acknowledged.putAll(held);
  }

  /**
   * Reads what the program says that its files hold.
   *
   * @return what is damaged in them
   */
  private static List<String> readHeld(Lines lines, Map<String, Integer> held) throws IOException {
    List<String> damage = new ArrayList<>();
    String line = lines.next();
    for (; !line.startsWith("CHAIN "); line = lines.next()) {
      String[] words = line.split(" ", 3);
      switch (words[0]) {
        case "HELD" -> held.put(words[1], Integer.valueOf(words[2]));
        case "DAMAGE" -> damage.add(line);
        default -> {
          // The greeting of a first start.
        }
      }
    }
    return damage;
  }

  private Lines start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BusyDesk.class.getName(), folder.resolve("data").toString()));
    command.addAll(List.of(more));
    process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors()))
            .start();
    return new Lines(process.inputReader());
  }

  private File errors() {
    return folder.resolve("errors.txt").toFile();
  }

  private String log() throws IOException {
    return Files.exists(errors().toPath()) ? Files.readString(errors().toPath()) : "";
  }

  /** What the program says; every acknowledged save is noted as it comes. */
  private final class Lines {
    private final BufferedReader reader;

    Lines(BufferedReader reader) {
      this.reader = reader;
    }

    String next() throws IOException {
      String line = reader.readLine();
      assertThat(line)
          .as(() -> "The program ended early, seed " + seed + ": " + quietLog())
          .isNotNull();
      return line;
    }

    void readUntilSaved() throws IOException {
      while (!note(next())) {
        // Articles are taken in first.
      }
    }

    void readFor(long milliseconds) throws IOException {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (System.nanoTime() < end) {
        note(next());
      }
    }

    /** What the pipe still holds was said before the end; its last line may be cut. */
    void rest() throws IOException {
      String line = reader.readLine();
      while (line != null) {
        String next = reader.readLine();
        if (next != null || line.matches("SAVED [0-9a-f-]{36} [0-9]")) {
          note(line);
        }
        line = next;
      }
    }

    private boolean note(String line) {
      String[] words = line.split(" ");
      if (words[0].equals("SAVED")) {
        acknowledged.merge(words[1], Integer.valueOf(words[2]), Math::max);
        return true;
      }
      return false;
    }

    private String quietLog() {
      try {
        return log();
      } catch (IOException e) {
        return e.toString();
      }
    }
  }
}
