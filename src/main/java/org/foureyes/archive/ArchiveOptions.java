package org.foureyes.archive;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a command is asked for.
 *
 * @param data folder of the desk's data
 * @param file the archive
 * @param head the file of a head of the history that was kept, or null
 * @param proof whether to leave out what is no part of the proof
 */
record ArchiveOptions(What what, Path data, Path file, @Nullable Path head, boolean proof) {
  /** The commands. */
  enum What {
    EXPORT,
    IMPORT,
    VERIFY
  }

  /**
   * @throws IllegalArgumentException if there is no such command, an option is unknown or lacks its
   *     value, or there is not one file
   */
  static ArchiveOptions of(String... arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("no command");
    }
    What what = What.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path data = Path.of("data");
    @Nullable Path file = null;
    @Nullable Path head = null;
    boolean proof = false;
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--proof" -> proof = true;
        case "--data" -> data = Path.of(value(arguments, ++i));
        case "--head" -> head = Path.of(value(arguments, ++i));
        default -> {
          if (file != null || arguments[i].startsWith("--")) {
            throw new IllegalArgumentException("unexpected " + arguments[i]);
          }
          file = Path.of(arguments[i]);
        }
      }
    }
    if (file == null) {
      throw new IllegalArgumentException("no file");
    }
    return new ArchiveOptions(what, data, file, head, proof);
  }

  private static String value(String[] arguments, int at) {
    if (at == arguments.length) {
      throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
    }
    return arguments[at];
  }
}
