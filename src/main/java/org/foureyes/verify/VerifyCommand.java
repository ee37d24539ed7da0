package org.foureyes.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code workbench verify}: checks the desk's database without starting the program.
 * Its exit code is 0 if everything is right, 1 if something is wrong, 2 if it could not check.
 */
public final class VerifyCommand {
  private static final int RIGHT = 0;
  private static final int WRONG = 1;
  private static final int NOT_CHECKED = 2;

  /** H2: somebody else has the file open. */
  private static final int H2_IN_USE = 90020;

  /** H2: a lock is not given up; with nobody else there, it is one of a killed program's. */
  private static final int H2_LOCKED = 50200;

  private final CommandWords words;
  private final PrintStream out;
  private final PrintStream err;

  public VerifyCommand(Locale locale, PrintStream out, PrintStream err) {
    this.words = new CommandWords(locale, "verify");
    this.out = out;
    this.err = err;
  }

  /**
   * @param arguments {@code [--data DIR] [--export-head FILE] [--head FILE]}
   */
  public static void main(String[] arguments) {
    System.exit(
        new VerifyCommand(Locale.getDefault(), System.out, System.err)
            .run(System.getenv(), arguments));
  }

  /**
   * @param environment names the database, if it is not a file
   * @return the exit code
   */
  public int run(Map<String, String> environment, String... arguments) {
    VerifyOptions options;
    try {
      options = VerifyOptions.of(arguments);
    } catch (IllegalArgumentException e) {
      return fail("verify.problem.usage");
    }
    @Nullable ChainHead kept = null;
    Path keptHead = options.keptHead();
    if (keptHead != null) {
      try {
        kept = HeadFile.read(keptHead);
      } catch (IOException | IllegalArgumentException e) {
        return fail("verify.problem.head-file", keptHead);
      }
    }
    try (Connection connection = DeskDatabase.open(options.data(), environment)) {
      Snapshot.begin(connection);
      int outcome = check(connection, kept, options.data());
      return outcome == RIGHT ? export(connection, options.exportHead()) : outcome;
    } catch (DeskDatabase.Missing e) {
      return fail("verify.problem.no-database", options.data());
    } catch (SQLException e) {
      return fail(e);
    } catch (RuntimeException e) {
      return fail("verify.problem.database", e);
    }
  }

  private int check(Connection connection, @Nullable ChainHead kept, Path data)
      throws SQLException {
    long start = System.nanoTime();
    List<CheckResult> results =
        new Verification(data, kept).run(connection, (check, checked) -> {});
    for (CheckResult result : results) {
      Finding wrong = result.wrong();
      out.printf(
          "%-8s %s%n",
          words.say(wrong == null ? "verify.right" : "verify.wrong"),
          words.say(result.check(), result.checked()));
      if (wrong != null) {
        out.println("         " + words.say(wrong));
      }
    }
    boolean right = results.stream().allMatch(result -> result.wrong() == null);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    out.printf(
        Locale.ROOT,
        "%s (%.1f s)%n",
        words.say(right ? "verify.all-right" : "verify.something-wrong"),
        took.toMillis() / 1000.0);
    return right ? RIGHT : WRONG;
  }

  private int export(Connection connection, @Nullable Path file) throws SQLException {
    if (file == null) {
      return RIGHT;
    }
    ChainHead head = Verification.head(connection).orElseThrow();
    try {
      Files.writeString(file, HeadFile.write(head));
    } catch (IOException e) {
      return fail("verify.problem.file", file);
    }
    out.println(words.say("verify.head.exported", head.seq(), file));
    return RIGHT;
  }

  private int fail(SQLException e) {
    if (e.getErrorCode() == H2_IN_USE) {
      return fail("verify.problem.locked");
    }
    if (e.getErrorCode() == H2_LOCKED) {
      return fail("verify.problem.unfinished");
    }
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    String message = Objects.toString(e.getMessage(), "").lines().findFirst().orElse("");
    return fail(
        state.startsWith("42") ? "verify.problem.version" : "verify.problem.database", message);
  }

  private int fail(String key, Object... arguments) {
    err.println("workbench: " + words.say(key, arguments));
    return NOT_CHECKED;
  }
}
