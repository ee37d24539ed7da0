package org.foureyes.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

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
}
