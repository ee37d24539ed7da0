package org.foureyes.verify;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command is asked for.
 *
 * @param data folder of the desk's data
 * @param exportHead where to write the head of the history, or null
 * @param keptHead the file of a head that was kept, or null
 */
record VerifyOptions(Path data, @Nullable Path exportHead, @Nullable Path keptHead) {
  /**
   * @throws IllegalArgumentException if an option is unknown or lacks its value
   */
  static VerifyOptions of(String... arguments) {
    VerifyOptions options = new VerifyOptions(Path.of("data"), null, null);
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " needs a value");
      }
      options = options.with(arguments[i], Path.of(arguments[i + 1]));
    }
    return options;
  }

  private VerifyOptions with(String name, Path value) {
    return switch (name) {
      case "--data" -> new VerifyOptions(value, exportHead, keptHead);
      case "--export-head" -> new VerifyOptions(data, value, keptHead);
      case "--head" -> new VerifyOptions(data, exportHead, value);
      default -> throw new IllegalArgumentException("verify does not know " + name);
    };
  }
}
