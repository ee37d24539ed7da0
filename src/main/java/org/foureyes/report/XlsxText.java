package org.foureyes.report;

/**
 * Texts as a cell of a workbook takes them. XML has no control characters, so they are written as
 * {@code _x0007_}, and a text that looks like that gets its underscore written so.
 *
 * @see "ECMA-376, 22.9.2.19, ST_Xstring"
 */
final class XlsxText {
  /** As many UTF-16 units as Excel has room for. */
  static final int LONGEST = 32_767;

  static final String CUT = " […]";

  private long cut;

  /** How many texts were too long and lost their end. */
  long cut() {
    return cut;
  }

  String of(String text) {
    String fitting = text;
    if (text.length() > LONGEST) {
      cut++;
      int end = LONGEST - CUT.length();
      end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
      fitting = text.substring(0, end) + CUT;
    }
    return isPlain(fitting) ? fitting : escaped(fitting);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mustBeEscaped(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      if (mustBeEscaped(text, i)) {
        escaped.append("_x%04X_".formatted((int) text.charAt(i)));
      } else {
        escaped.append(text.charAt(i));
      }
    }
    return escaped.toString();
  }

  private static boolean mustBeEscaped(String text, int at) {
    char each = text.charAt(at);
    if (each < ' ') {
      // XML makes a carriage return a line feed.
      return each != '\t' && each != '\n';
    }
    if (each == '\uFFFE' || each == '\uFFFF') {
      return true;
    }
    if (Character.isSurrogate(each)) {
      return !isInPair(text, at);
    }
    return each == '_' && text.startsWith("x", at + 1) && looksEscaped(text, at);
  }

  private static boolean isInPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static boolean looksEscaped(String text, int at) {
    if (at + 6 >= text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
