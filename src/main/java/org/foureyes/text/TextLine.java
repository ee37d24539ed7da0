package org.foureyes.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Set;

/**
 * A sentence and how it stands on its line.
 *
 * @param words its words as they are written, without blanks at the ends
 * @param startsLine whether nothing stands before it on its line
 * @param endsLine whether nothing stands after it on its line
 * @param first whether it is the first sentence of the text
 * @param last whether it is the last sentence of the text
 */
record TextLine(
    String text, Span span, boolean startsLine, boolean endsLine, boolean first, boolean last) {
  private static final String CLOSING = "\"'”“’‘»«›‹)]}*_";

  private static final String SEPARATORS = ":|-–—+";
  private static final String BULLETS = "+>»►▶→•*- ";
  private static final String OPENING = "\"„“»«‚‘'";

  String words() {
    return span.text(text);
  }

  boolean isWholeLine() {
    return startsLine && endsLine;
  }

  /** Whether a full stop, another mark that ends a sentence, or a colon stands at the end. */
  boolean isEnded() {
    int i = span.end();
    while (i > span.start() && CLOSING.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    if (i == span.start()) {
      return false;
    }
    int mark = text.codePointBefore(i);
    return mark == ':' || mark == '…' || UCharacter.hasBinaryProperty(mark, UProperty.S_TERM);
  }

  /** The number of words, counted up to a limit. */
  int countUpTo(int limit) {
    int count = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end() && count < limit; i++) {
      boolean blank = WordBounds.isBlank(text.charAt(i));
      if (!blank && !inWord) {
        count++;
      }
      inWord = !blank;
    }
    return count;
  }

  /** Index after arrows, plus signs and blanks with which links begin. */
  int afterBullet() {
    int i = span.start();
    while (i < span.end() && BULLETS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** How long the longest phrase is that begins at an index, as whole words; 0 if none does. */
  int longest(Set<String> phrases, int start) {
    int longest = 0;
    for (String phrase : phrases) {
      if (phrase.length() > longest && isAt(phrase, start)) {
        longest = phrase.length();
      }
    }
    return longest;
  }

  private boolean isAt(String phrase, int start) {
    int end = start + phrase.length();
    if (end > span.end() || !text.startsWith(phrase, start)) {
      return false;
    }
    return end == span.end()
        || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '-';
  }

  /** Whether a colon, a dash or a bar stands at an index or after blanks. */
  boolean isSeparated(int index) {
    int i = afterBlanks(index);
    return i < span.end() && SEPARATORS.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a capital letter, a digit or a quotation mark stands at an index or after blanks. */
  boolean capitalFollows(int index) {
    int i = afterBlanks(index);
    return i < span.end()
        && (Character.isUpperCase(text.codePointAt(i))
            || Character.isDigit(text.charAt(i))
            || OPENING.indexOf(text.charAt(i)) >= 0);
  }

  private int afterBlanks(int index) {
    int i = index;
    while (i < span.end() && WordBounds.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
