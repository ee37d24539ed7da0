package org.foureyes.snapshot;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as strangers give them, made fit to be shown and saved. */
final class FileNames {
  private static final int LONGEST = 120;
  private static final int LONGEST_EXTENSION = 10;

  private FileNames() {}

  /**
   * The last part of a path without control characters, characters that turn the writing direction,
   * and what no file system takes; the extension outlives a cut. Empty if nothing is left.
   */
  static String clean(String raw) {
    String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(FileNames::harmless)
        .forEach(clean::appendCodePoint);
    String words = clean.toString().replaceAll("\\s+", " ").replaceAll("^[ .]+|[ .]+$", "");
    return shorten(words);
  }

  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          ' ';
      default -> "<>:\"|?*".indexOf(codePoint) >= 0 ? '_' : codePoint;
    };
  }

  private static String shorten(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension =
        dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    int end = LONGEST - extension.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip() + extension;
  }

  /** The name with an extension that tells what the file is, so that it opens as nothing else. */
  static String withExtension(String name, String extension) {
    boolean right = name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    return right ? name : name + "." + extension;
  }
}
