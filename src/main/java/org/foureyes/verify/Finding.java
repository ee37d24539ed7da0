package org.foureyes.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row that is not as it must be.
 *
 * @param key message key of the sentence that says what is wrong, {@code verify.…}
 * @param arguments which row it is, and what it says, for that sentence
 */
public record Finding(String key, List<String> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }

  static Finding of(String key, Object... arguments) {
    return new Finding(key, Stream.of(arguments).map(String::valueOf).toList());
  }
}
