package org.foureyes.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.text.Span;

/** The words of a claim among the sentences around them. */
final class QuoteContext {
  private static final int SENTENCES_AROUND = 2;

  /** What a piece of the context is. */
  enum Part {
    AROUND,
    QUOTE,
    /** Sentences are left out here. */
    GAP
  }

  /**
   * @param text empty for a gap
   */
  record Piece(Part part, String text) {}

  private QuoteContext() {}

  /**
   * The pieces in reading order: the spans, and around each two sentences before and after.
   *
   * @param sentences of the whole text in reading order
   * @param spans of the claim, in reading order, none overlapping
   */
  static List<Piece> of(String text, List<Span> sentences, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    int shown = 0;
    for (Span window : windows(sentences, spans)) {
      if (!text.substring(shown, window.start()).isBlank()) {
        pieces.add(new Piece(Part.GAP, ""));
      }
      cut(text, window, spans, pieces);
      shown = window.end();
    }
    if (!text.substring(shown).isBlank()) {
      pieces.add(new Piece(Part.GAP, ""));
    }
    return pieces;
  }

  /** A window for each span; those that touch are one. */
  private static List<Span> windows(List<Span> sentences, List<Span> spans) {
    List<Span> windows = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      int end = span.end();
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i).overlaps(span)) {
          start = Math.min(start, sentences.get(Math.max(0, i - SENTENCES_AROUND)).start());
          int last = Math.min(sentences.size() - 1, i + SENTENCES_AROUND);
          end = Math.max(end, sentences.get(last).end());
        }
      }
      windows.add(new Span(start, end));
    }
    return Span.normalise(windows);
  }

  private static void cut(String text, Span window, List<Span> spans, List<Piece> pieces) {
    int at = window.start();
    for (Span span : spans) {
      if (window.contains(span)) {
        add(pieces, Part.AROUND, text.substring(at, span.start()));
        add(pieces, Part.QUOTE, span.text(text));
        at = span.end();
      }
    }
    add(pieces, Part.AROUND, text.substring(at, window.end()));
  }

  private static void add(List<Piece> pieces, Part part, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(part, text));
    }
  }
}
