package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a main class in another JVM that has little memory, little time, no network and none of our
 * environment.
 *
 * @param isolation the command before {@code java}, see {@link Isolation}
 */
record ChildJvm(List<String> isolation, String heap, Duration limit) {
  /** How {@code -XX:+ExitOnOutOfMemoryError} ends a JVM. */
  static final int OUT_OF_MEMORY = 3;

  private static final int LONGEST_COMPLAINT = 4000;

  /**
   * Waits until the other JVM has ended, or ends it when its time is up.
   *
   * @param in its standard input
   * @param longest the most bytes that are taken from its standard output
   */
  Ended run(Class<?> main, List<String> arguments, Path in, int longest) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(main, arguments));
    builder.environment().clear();
    builder.redirectInput(in.toFile());
    Process process = builder.start();
    CompletableFuture<Boolean> inTime =
        CompletableFuture.supplyAsync(() -> endsInTime(process), task -> start(task));
    CompletableFuture<String> complaint =
        CompletableFuture.supplyAsync(() -> head(process.getErrorStream()), task -> start(task));
    try (InputStream out = process.getInputStream()) {
      byte[] answer = out.readNBytes(longest);
      boolean whole = inTime.join();
      return new Ended(whole ? process.exitValue() : -1, !whole, answer, complaint.join());
    } finally {
      process.destroyForcibly();
    }
  }

  private static void start(Runnable task) {
    Thread.ofPlatform().daemon().name("reading-jvm").start(task);
  }

  private boolean endsInTime(Process process) {
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      return false;
    }
  }

  /** Reads to the end, so that nobody waits for us; keeps the beginning. */
  private static String head(InputStream stream) {
    try (stream) {
      byte[] head = stream.readNBytes(LONGEST_COMPLAINT);
      stream.skip(Long.MAX_VALUE);
      return new String(head, StandardCharsets.UTF_8);
    } catch (IOException closed) {
      return "";
    }
  }

  private List<String> command(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>(isolation);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(
        List.of(
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j2.loggerContextFactory="
                + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory"));
    command.addAll(NoNetwork.OPTIONS);
    command.addAll(ChildClassPath.arguments(main));
    command.addAll(arguments);
    return command;
  }

  /**
   * How the other JVM ended.
   *
   * @param exit its exit code; of no meaning if it was late
   * @param complaint the beginning of its standard error
   */
  record Ended(int exit, boolean late, byte[] answer, String complaint) {}
}
