package org.foureyes.archive;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foureyes.verify.CommandWords;
import org.foureyes.verify.DeskDatabase;
import org.foureyes.verify.Snapshot;
import org.foureyes.verify.VerifyCommand;
import org.slf4j.LoggerFactory;

/**
 * The commands {@code workbench export}, {@code workbench import} and {@code workbench verify
 * FILE.zip}. The exit code is 0 if it is done and right, 1 if something is wrong, 2 if it could not
 * be done.
 */
public final class ArchiveCommand {
  private static final int RIGHT = 0;
  private static final int WRONG = 1;
  private static final int NOT_DONE = 2;
  private static final String SNAPSHOTS = "snapshots";

  private final Locale locale;
  private final CommandWords words;
  private final PrintStream out;
  private final PrintStream err;

  ArchiveCommand(Locale locale, PrintStream out, PrintStream err) {
    this.locale = locale;
    this.words = new CommandWords(locale, "archive");
    this.out = out;
    this.err = err;
  }

  /**
   * @param arguments {@code export [--data DIR] [--proof] FILE}, {@code import [--data DIR] FILE}
   *     or {@code verify [--head FILE] FILE}
   */
  public static void main(String[] arguments) {
    // Of the tables that are made, people need not hear.
    ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.ERROR);
    System.exit(
        new ArchiveCommand(Locale.getDefault(), System.out, System.err)
            .run(System.getenv(), arguments));
  }

  int run(Map<String, String> environment, String... arguments) {
    try {
      ArchiveOptions options = ArchiveOptions.of(arguments);
      return switch (options.what()) {
        case EXPORT -> export(options, environment);
        case IMPORT -> take(options, environment);
        case VERIFY -> prove(options);
      };
    } catch (IllegalArgumentException e) {
      return fail("archive.usage");
    } catch (ArchiveException e) {
      return fail(e.key(), e.arguments());
    } catch (DeskDatabase.Missing e) {
      return fail("archive.no-database");
    } catch (SQLException | IOException | RuntimeException e) {
      return fail("archive.failed", Objects.toString(e.getMessage(), e.toString()));
    }
  }

  /** The file is there whole or not at all. */
  private int export(ArchiveOptions options, Map<String, String> environment)
      throws SQLException, IOException, DeskDatabase.Missing {
    Path file = options.file().toAbsolutePath();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (Connection connection = DeskDatabase.open(options.data(), environment)) {
      Snapshot.begin(connection);
      Manifest manifest;
      try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(part))) {
        manifest =
            new ArchiveWriter(connection, !options.proof(), target)
                .write(options.data().resolve(SNAPSHOTS));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      out.println(words.say("archive.exported", file, rows(manifest), manifest.headSeq()));
      return RIGHT;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private int take(ArchiveOptions options, Map<String, String> environment)
      throws SQLException, IOException, ArchiveException {
    try (ArchiveReader archive = new ArchiveReader(options.file())) {
      if (!archive.manifest().complete()) {
        throw new ArchiveException("archive.only-proof");
      }
      Files.createDirectories(options.data());
      try (Connection connection = DeskDatabase.make(options.data(), environment)) {
        archive.load(connection, options.data().resolve(SNAPSHOTS));
      }
      out.println(words.say("archive.imported", rows(archive.manifest())));
    }
    return new VerifyCommand(locale, out, err)
        .run(environment, "--data", options.data().toString());
  }

  /** In a database of its own that is thrown away. */
  private int prove(ArchiveOptions options) throws SQLException, IOException, ArchiveException {
    Path folder = Files.createTempDirectory("foureyes-proof");
    try (ArchiveReader archive = new ArchiveReader(options.file())) {
      try (Connection connection = DeskDatabase.make(folder, Map.of())) {
        archive.load(connection, folder.resolve(SNAPSHOTS));
      } catch (ArchiveException e) {
        err.println("workbench: " + words.say(e.key(), e.arguments()));
        return WRONG;
      }
      Manifest manifest = archive.manifest();
      out.println(words.say("archive.proving", rows(manifest), manifest.madeAt()));
      Path head = options.head();
      VerifyCommand verify = new VerifyCommand(locale, out, err);
      return head == null
          ? verify.run(Map.of(), "--data", folder.toString())
          : verify.run(Map.of(), "--data", folder.toString(), "--head", head.toString());
    } finally {
      delete(folder);
    }
  }

  private static long rows(Manifest manifest) {
    return manifest.tables().values().stream().mapToLong(Manifest.Part::rows).sum();
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private int fail(String key, Object... arguments) {
    err.println("workbench: " + words.say(key, arguments));
    return NOT_DONE;
  }
}
