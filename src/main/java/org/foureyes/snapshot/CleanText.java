package org.foureyes.snapshot;

import java.util.List;

/** Text from strangers, made fit to be stored and shown on every database. */
final class CleanText {
  /** The most that is kept, in UTF-16 units; the databases hold 1,048,576. */
  static final int LONGEST = 1_000_000;

  private CleanText() {}

  /**
   * Line feeds for line ends of any kind, and spaces for what is no text. The length stays what it
   * is but for CR LF.
   */
  static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    StringBuilder clean = new StringBuilder(lines.length());
    lines.codePoints().map(CleanText::fit).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int fit(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n' -> codePoint;
      default ->
          Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
              ? ' '
              : codePoint;
    };
  }

  static SnapshotText withoutPages(String text) {
    boolean truncated = text.length() > LONGEST;
    int end = truncated ? LONGEST : text.length();
    if (truncated && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return new SnapshotText(text.substring(0, end), List.of(), truncated, null);
  }
}
