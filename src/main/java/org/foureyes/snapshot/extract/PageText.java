package org.foureyes.snapshot.extract;

import java.util.ArrayList;
import java.util.List;

/** Text as it is read, page by page, up to a limit. Control characters are spaces. */
final class PageText {
  static final int MOST_PAGES = 10_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final int longest;
  private boolean truncated;

  /**
   * @param longest in UTF-16 units
   */
  PageText(int longest) {
    this.longest = longest;
  }

  boolean isFull() {
    return truncated;
  }

  /** The next words belong to a new page. */
  void page() {
    if (starts.size() == MOST_PAGES) {
      truncated = true;
    } else {
      starts.add(text.length());
    }
  }

  void add(String words) {
    int room = longest - text.length();
    String lines = words.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    if (lines.length() > room) {
      truncated = true;
      int end = room > 0 && Character.isHighSurrogate(lines.charAt(room - 1)) ? room - 1 : room;
      lines = lines.substring(0, end);
    }
    lines.codePoints().map(PageText::fit).forEach(text::appendCodePoint);
  }

  private static int fit(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n' -> codePoint;
      case '\u00a0', '\u202f', '\u2007' -> ' ';
      default ->
          Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
              ? ' '
              : codePoint;
    };
  }

  ReadText finish(Outcome outcome) {
    boolean blank = text.toString().isBlank();
    if (outcome != Outcome.READ || blank && !truncated) {
      return ReadText.without(outcome == Outcome.READ ? Outcome.EMPTY : outcome);
    }
    return new ReadText(Outcome.READ, text.toString(), List.copyOf(starts), truncated);
  }
}
