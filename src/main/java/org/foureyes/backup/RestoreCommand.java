package org.foureyes.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foureyes.verify.CommandWords;
import org.foureyes.verify.DeskDatabase;
import org.foureyes.verify.VerifyCommand;

/**
 * The command {@code workbench restore}: unpacks a backup into a new folder and verifies it. Its
 * exit code is 0 if everything is right, 1 if something in it is wrong, 2 if it could not be
 * restored.
 */
public final class RestoreCommand {
  private static final int NOT_DONE = 2;

  private final Locale locale;
  private final CommandWords words;
  private final PrintStream out;
  private final PrintStream err;

  RestoreCommand(Locale locale, PrintStream out, PrintStream err) {
    this.locale = locale;
    this.words = new CommandWords(locale, "backup");
    this.out = out;
    this.err = err;
  }

  /**
   * @param arguments {@code BACKUP.zip NEW_DIR}
   */
  public static void main(String[] arguments) {
    System.exit(new RestoreCommand(Locale.getDefault(), System.out, System.err).run(arguments));
  }

  int run(String... arguments) {
    if (arguments.length != 2) {
      return fail("backup.restore.usage");
    }
    Path zip = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
    if (!Files.isRegularFile(zip)) {
      return fail("backup.restore.no-file", zip);
    }
    try {
      if (!isFree(folder)) {
        return fail("backup.restore.not-empty", folder);
      }
      restore(zip, folder);
    } catch (IOException | SQLException | DeskDatabase.Missing e) {
      return fail("backup.restore.failed", zip, Objects.toString(e.getMessage(), e.toString()));
    }
    out.println(words.say("backup.restore.done", folder));
    return new VerifyCommand(locale, out, err).run(Map.of(), "--data", folder.toString());
  }

  /** The folder is there whole or not at all. */
  private static void restore(Path zip, Path folder)
      throws IOException, SQLException, DeskDatabase.Missing {
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    BackupZip.remove(part);
    try {
      BackupZip.unpack(zip, part);
      DeskDatabase.settle(part);
      Files.deleteIfExists(folder);
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      BackupZip.remove(part);
    }
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private int fail(String key, Object... arguments) {
    err.println("workbench: " + words.say(key, arguments));
    return NOT_DONE;
  }
}
