package org.foureyes.text;

/**
 * A place where a sentence may end: one or more of {@code . ! ? …} with what belongs to them, and
 * the words around. Looks only a bounded way to either side, so that splitting stays linear.
 *
 * @param text the whole text
 * @param start index of the first mark
 * @param marksEnd index after the last mark
 * @param end index after closing quotation marks and brackets; the sentence would end here
 * @param next index of the next char that is no blank, or the end of the line
 */
record Stop(String text, int start, int marksEnd, int end, int next) {
  private static final int REACH = 64;
  private static final int LONGEST_BRACKET = 256;
  private static final String MARKS = ".!?…‼⁇⁈⁉";
  private static final String CLOSING = "\"'”“’‘»«›‹)]}*_´";

  /** Reads on from a mark; what opens a new quotation after it is left to the next sentence. */
  static Stop at(String text, int start, boolean inStraightQuotes, LanguagePack pack) {
    int marksEnd = start;
    while (marksEnd < text.length() && isMark(text.charAt(marksEnd))) {
      marksEnd++;
    }
    int end = attached(text, marksEnd);
    while (end < text.length()
        && CLOSING.indexOf(text.charAt(end)) >= 0
        && !opensQuotation(text, end, inStraightQuotes, pack)) {
      end = attached(text, end + 1);
    }
    end = afterEmoji(text, afterDetachedMark(text, end));
    return new Stop(text, start, marksEnd, end, afterBlanks(text, end));
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** Combining marks and invisible format characters stay with what they follow. */
  private static int attached(String text, int index) {
    int i = index;
    while (i < text.length() && belongsToTheCharBefore(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean belongsToTheCharBefore(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static boolean opensQuotation(
      String text, int index, boolean inStraightQuotes, LanguagePack pack) {
    char mark = text.charAt(index);
    if (index + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(index + 1))) {
      return false;
    }
    if (mark == '"') {
      return !inStraightQuotes;
    }
    return pack.quotationMarks().stream()
            .anyMatch(marks -> marks.opening() == mark && marks.closing() != mark)
        && pack.quotationMarks().stream().noneMatch(marks -> marks.closing() == mark);
  }

  /** French typography sets a blank before the closing mark. */
  private static int afterDetachedMark(String text, int end) {
    boolean detached =
        end + 1 < text.length()
            && isBlankOnLine(text.charAt(end))
            && (text.charAt(end + 1) == '»' || text.charAt(end + 1) == '›')
            && (end + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(end + 2)));
    return detached ? end + 2 : end;
  }

  /** An emoji comments on the sentence before it. */
  private static int afterEmoji(String text, int end) {
    int after = end;
    int i = afterBlanks(text, end);
    while (i < text.length() && Character.isEmojiPresentation(text.codePointAt(i))) {
      after = attached(text, i + Character.charCount(text.codePointAt(i)));
      i = afterBlanks(text, after);
    }
    return after;
  }

  private static int afterBlanks(String text, int index) {
    int i = index;
    while (i < text.length() && isBlankOnLine(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlankOnLine(char c) {
    return WordBounds.isBlank(c) && !isLineEnd(c);
  }

  /**
   * One full stop, neither doubled nor followed by a closing mark: the only thing that can be an
   * abbreviation's.
   */
  boolean isBareFullStop() {
    return marksEnd == start + 1 && text.charAt(start) == '.' && end == marksEnd;
  }

  boolean isLastOnLine() {
    return next == text.length() || isLineEnd(text.charAt(next));
  }

  boolean hasBlankAfter() {
    return next > end;
  }

  /** Whether the marks are all that stands in brackets, as in "drei (!) Autos" and "[...]". */
  boolean isBracketed() {
    return start > 0 && (text.charAt(start - 1) == '(' || text.charAt(start - 1) == '[');
  }

  /**
   * Whether this closes a bracket that was opened in the middle of the sentence, as in "der
   * (letzte?) Rat".
   */
  boolean closesInnerBracket() {
    if (!closesWith(")]")) {
      return false;
    }
    int open = start - 1;
    while (open > 0
        && start - open < LONGEST_BRACKET
        && "([".indexOf(text.charAt(open)) < 0
        && !isLineEnd(text.charAt(open))) {
      open--;
    }
    int before = open;
    while (before > 0 && isBlankOnLine(text.charAt(before - 1))) {
      before--;
    }
    if (open < 0
        || "([".indexOf(text.charAt(open)) < 0
        || before == 0
        || isLineEnd(text.charAt(before - 1))) {
      return false;
    }
    char last = text.charAt(before - 1);
    boolean afterSentence =
        isMark(last) || CLOSING.indexOf(last) >= 0 && before > 1 && isMark(text.charAt(before - 2));
    return !afterSentence;
  }

  boolean closesWith(String marks) {
    return text.substring(marksEnd, end).chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  char nextChar() {
    return text.charAt(next);
  }

  /**
   * What stands before the marks up to a blank, an opening bracket or quotation mark: "z.B", "3",
   * "Haus".
   */
  String token() {
    return tokenBefore(start);
  }

  /** The token before the token, which ends before this index. */
  String tokenBefore(int index) {
    int from = index;
    while (from > 0 && index - from < REACH && belongsToToken(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, index);
  }

  private static boolean belongsToToken(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '.'
        || c == '-'
        || c == '\''
        || c == '’'
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Everything before the marks up to a blank, to recognise web addresses. */
  String chunk() {
    int from = start;
    while (from > 0 && start - from < REACH && !WordBounds.isBlank(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, start);
  }

  /**
   * Index of the first char of the token, minus blanks before it: where the word before it ends.
   */
  int wordBeforeEnd(String token) {
    int index = start - token.length();
    while (index > 0 && isBlankOnLine(text.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  /** The char right before the token, or a blank at the start of the text. */
  char charBefore(String token) {
    int index = start - token.length();
    return index == 0 ? ' ' : text.charAt(index - 1);
  }

  /** Whether nothing stands before the token on its line but, say, a quotation mark. */
  boolean startsLine(String token) {
    int index = wordBeforeEnd(token);
    return index == 0 || isLineEnd(text.charAt(index - 1));
  }

  /** Index of the first letter or digit that follows on the line, or -1 if there is none near. */
  int following() {
    int i = next;
    while (i < text.length()
        && i - next < REACH
        && !isLineEnd(text.charAt(i))
        && !isMark(text.charAt(i))) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }

  /** The word, or number, that begins at an index. */
  String wordAt(int index) {
    int to = index;
    while (to < text.length() && to - index < REACH && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(index, to);
  }
}
