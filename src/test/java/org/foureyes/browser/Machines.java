package org.foureyes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.foureyes.RunningProgram;

/** Instances of the program, and nginx before them, as processes of their own on loopback. */
public final class Machines implements AutoCloseable {
  private static final Path NGINX = Path.of("src", "docs", "deploy", "nginx.conf");

  private final Path folder;
  private final String database;
  private final String password;
  private final List<Process> processes = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param folder for data and logs
   * @param database the address of an empty PostgreSQL database
   * @param password of the first accounts
   */
  Machines(Path folder, String database, String password) {
    this.folder = folder;
    this.database = database;
    this.password = password;
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : processes.reversed()) {
      process.destroy();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  /** Starts an instance and waits until it answers. */
  Process program(int port) throws Exception {
    RunningProgram program =
        RunningProgram.start(
            folder.resolve(port + ".log"),
            "768m",
            port,
            Map.of("FOUREYES_FIRST_PASSWORD", password),
            "--spring.profiles.active=postgres",
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=",
            "--foureyes.data=" + folder.resolve("data"));
    processes.add(program.process());
    return program.process();
  }

  /**
   * Starts nginx as the documentation has it.
   *
   * @param ports of the two instances, and its own
   * @return its address, with a slash at the end
   */
  String webServer(int[] ports) throws Exception {
    String site =
        Files.readString(NGINX)
            .replace("8081", "" + ports[0])
            .replace("8082", "" + ports[1])
            .replace("8080", "" + ports[2]);
    String temporary =
        List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
            .map(kind -> "  %s_temp_path %s;%n".formatted(kind, folder.resolve(kind)))
            .collect(Collectors.joining());
    Path file = folder.resolve("nginx.conf");
    Files.writeString(
        file,
        "user %s;%npid %s;%nerror_log %s;%nevents {}%nhttp {%n  access_log off;%n%s%s}%n"
            .formatted(
                System.getProperty("user.name"),
                folder.resolve("nginx.pid"),
                folder.resolve("nginx.log"),
                temporary,
                site));
    Path log = folder.resolve("nginx.out");
    Process process =
        new ProcessBuilder(
                "nginx", "-p", folder.toString(), "-c", file.toString(), "-g", "daemon off;")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    processes.add(process);
    String root = "http://127.0.0.1:" + ports[2] + "/";
    waitFor(root + "login", process, log);
    return root;
  }

  private void waitFor(String address, Process process, Path log) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (System.nanoTime() < end) {
      assertThat(process.isAlive()).as(() -> read(log)).isTrue();
      try {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It has not begun to listen.
      }
      Thread.sleep(200);
    }
    throw new AssertionError(address + " does not answer: " + read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  static boolean nginxIsInstalled() {
    try {
      return new ProcessBuilder("nginx", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static int[] freePorts(int count) throws IOException {
    int[] ports = new int[count];
    List<ServerSocket> held = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      ports[i] = held.get(i).getLocalPort();
    }
    for (ServerSocket socket : held) {
      socket.close();
    }
    return ports;
  }
}
