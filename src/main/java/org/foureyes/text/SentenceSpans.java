package org.foureyes.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes spans of the places where sentences end. What has neither letter nor digit joins a
 * neighbour on its line.
 */
final class SentenceSpans {
  private final String text;
  private final List<Span> spans = new ArrayList<>();

  /** Where the marks began that wait for the sentence after them, or -1. */
  private int waiting = -1;

  private int waitingEnd;

  private SentenceSpans(String text) {
    this.text = text;
  }

  static List<Span> between(String text, BitSet ends) {
    SentenceSpans result = new SentenceSpans(text);
    int start = 0;
    for (int end = ends.nextSetBit(0);
        end >= 0 && end < text.length();
        end = ends.nextSetBit(end + 1)) {
      result.add(start, end);
      start = end;
    }
    result.add(start, text.length());
    result.giveUpWaiting();
    return List.copyOf(result.spans);
  }

  private void add(int from, int to) {
    Span span = WordBounds.trim(text, new Span(from, to));
    boolean newLine = from < text.length() && from < span.start() && hasLineEnd(from, span.start());
    if (newLine) {
      giveUpWaiting();
    }
    if (span.isEmpty()) {
      return;
    }
    if (hasWords(span)) {
      spans.add(waiting < 0 ? span : new Span(waiting, span.end()));
      waiting = -1;
    } else {
      waiting = waiting < 0 ? span.start() : waiting;
      waitingEnd = span.end();
    }
  }

  /** Marks that no sentence follows on their line end the one before them, or stand alone. */
  private void giveUpWaiting() {
    if (waiting < 0) {
      return;
    }
    if (continuesLine(waiting)) {
      Span last = spans.removeLast();
      spans.add(new Span(last.start(), waitingEnd));
    } else {
      spans.add(new Span(waiting, waitingEnd));
    }
    waiting = -1;
  }

  private boolean continuesLine(int start) {
    return !spans.isEmpty() && !hasLineEnd(spans.getLast().end(), start);
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Stop.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords(Span span) {
    return span.text(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
