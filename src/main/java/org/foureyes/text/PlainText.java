package org.foureyes.text;

/**
 * Tells whether a text is fit to be stored, shown and exported on every database and in every
 * format: no control characters but tab and line ends, no half of a surrogate pair.
 */
public final class PlainText {
  private PlainText() {}

  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(PlainText::isPlain);
  }

  private static boolean isPlain(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\r' -> true;
      default ->
          !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    };
  }
}
