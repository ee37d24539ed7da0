package org.foureyes.snapshot.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command that starts another in an empty network namespace, if this system has one: Linux with
 * util-linux, where nobody has forbidden it.
 */
final class Isolation {
  private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);
  private static final List<List<String>> COMMANDS =
      List.of(List.of("unshare", "-rn", "--"), List.of("unshare", "-n", "--"));
  private static final int SECONDS = 5;

  private Isolation() {}

  /** The command to put before another; empty if this system has none. Asked once. */
  static List<String> command() {
    return Known.COMMAND;
  }

  private static boolean works(List<String> command) {
    List<String> attempt = new ArrayList<>(command);
    attempt.add("true");
    try {
      Process process =
          new ProcessBuilder(attempt)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Loaded by the first who asks. */
  private static final class Known {
    static final List<String> COMMAND = find();

    private static List<String> find() {
      for (List<String> command : COMMANDS) {
        if (works(command)) {
          return command;
        }
      }
      LOG.info("No network namespaces here: files are read in a JVM that only refuses sockets");
      return List.of();
    }
  }
}
