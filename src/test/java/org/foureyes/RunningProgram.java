package org.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole program in a JVM of its own, on a port of the loopback interface. */
public final class RunningProgram implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 180;

  private final Process process;
  private final Path log;
  private final String root;

  private RunningProgram(Process process, Path log, String root) {
    this.process = process;
    this.log = log;
    this.root = root;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param log gets what it prints
   * @param heap such as {@code 1g}
   * @param settings as on the command line; the port's has to be left out
   */
  public static RunningProgram start(
      Path log, String heap, int port, Map<String, String> environment, String... settings)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(tool("java"));
    command.add("-Xmx" + heap);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.foureyes.Application", "--server.port=" + port));
    command.addAll(List.of(settings));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    RunningProgram program = new RunningProgram(process, log, "http://127.0.0.1:" + port + "/");
    try {
      program.waitUntilItAnswers();
    } catch (AssertionError | IOException | InterruptedException failure) {
      program.close();
      throw failure;
    }
    return program;
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private void waitUntilItAnswers() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        assertThat(process.isAlive()).as(this::log).isTrue();
        try {
          HttpRequest request = HttpRequest.newBuilder(URI.create(root + "login")).build();
          if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // It has not begun to listen.
        }
        Thread.sleep(200);
      }
    }
    throw new AssertionError(root + " does not answer: " + log());
  }

  /** Its address, with a slash at the end. */
  public String root() {
    return root;
  }

  public Process process() {
    return process;
  }

  /** What it has printed. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The bytes of all that its heap holds after a collection, garbage left out. */
  public long liveBytes() throws IOException, InterruptedException {
    Process histogram =
        new ProcessBuilder(tool("jcmd"), "" + process.pid(), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    histogram.waitFor();
    String[] total = text.substring(text.lastIndexOf("Total")).split("\\s+");
    return Long.parseLong(total[2]);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
