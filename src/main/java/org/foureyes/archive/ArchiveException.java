package org.foureyes.archive;

import java.util.Arrays;

/** Why an archive cannot be written, read or believed; told by a message key. */
final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient Object[] arguments;

  ArchiveException(String key, Object... arguments) {
    super(key + Arrays.toString(arguments));
    this.key = key;
    this.arguments = arguments;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
