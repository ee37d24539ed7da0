package org.foureyes.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The first words of a sentence, as far as a headline may reach: what stands between blanks.
 *
 * @param spans where they stand
 * @param quoted whether each starts inside a quotation or brackets
 */
record HeadlineWords(String text, List<Span> spans, List<Boolean> quoted) {
  private static final int MOST = 32;
  private static final int REACH = 400;

  static HeadlineWords of(String text, Span sentence, List<QuotationMarks> marks) {
    HeadlineWords words = new HeadlineWords(text, new ArrayList<>(), new ArrayList<>());
    int end = Math.min(sentence.end(), sentence.start() + REACH);
    char closing = 0;
    int i = sentence.start();
    while (i < end && words.spans.size() < MOST) {
      int from = i;
      boolean inside = closing != 0;
      while (i < end && !WordBounds.isBlank(text.charAt(i))) {
        char c = text.charAt(i);
        if (closing != 0) {
          closing = c == closing ? 0 : closing;
        } else if (i == from || "([".indexOf(text.charAt(i - 1)) >= 0) {
          closing = closing(c, marks);
        }
        i++;
      }
      words.spans.add(new Span(from, i));
      words.quoted.add(inside);
      while (i < end && WordBounds.isBlank(text.charAt(i))) {
        i++;
      }
    }
    return words;
  }

  /** Whether the words up to an index end in a letter, a digit or a closing mark. */
  static boolean endsBare(String text, int start, int index) {
    int i = index;
    while (i > start && WordBounds.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i > start
        && (Character.isLetterOrDigit(text.codePointBefore(i))
            || "\"“”«»’‘‹›)%".indexOf(text.charAt(i - 1)) >= 0);
  }

  int size() {
    return spans.size();
  }

  String word(int index) {
    return spans.get(index).text(text);
  }

  /** The word without marks around it. */
  String bare(int index) {
    return word(index).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  private static char closing(char opening, List<QuotationMarks> marks) {
    if (opening == '(') {
      return ')';
    }
    return marks.stream()
        .filter(pair -> pair.opening() == opening)
        .map(QuotationMarks::closing)
        .findFirst()
        .orElse((char) 0);
  }
}
