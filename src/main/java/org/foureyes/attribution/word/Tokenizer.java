package org.foureyes.attribution.word;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.text.Span;

/** Cuts a text into words, numbers and single punctuation marks, in one pass. */
final class Tokenizer {
  private static final String JOINERS = "-‐‑'’.,:/&@";

  private Tokenizer() {}

  static List<Span> tokenize(String text) {
    List<Span> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (isWord(codePoint)) {
        end = wordEnd(text, end);
        tokens.add(new Span(i, end));
      } else if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
        tokens.add(new Span(i, end));
      }
      i = end;
    }
    return tokens;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (isWord(codePoint)) {
        i += Character.charCount(codePoint);
      } else if (joins(text, i)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** A hyphen joins letters and may end a word ("Ein- und Ausfuhr"); a dot joins digits. */
  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    if (JOINERS.indexOf(c) < 0) {
      return false;
    }
    boolean wordFollows = i + 1 < text.length() && isWord(text.codePointAt(i + 1));
    if (c == '-') {
      return wordFollows || i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }
    if (c == '.' || c == ',' || c == ':') {
      boolean digits =
          wordFollows
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      return digits || c == '.' && isAddress(text, i);
    }
    return wordFollows;
  }

  /** "beispiel.de": letters in lower case on both sides. */
  private static boolean isAddress(String text, int i) {
    return i > 1
        && i + 2 < text.length()
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 2))
        && Character.isLowerCase(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || codePoint == '%'
        || codePoint == '€'
        || codePoint == '$';
  }
}
