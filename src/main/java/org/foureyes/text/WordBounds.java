package org.foureyes.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Optional;

/**
 * Makes what somebody selected with the mouse a decent span: no blanks at its ends, no half
 * characters or words.
 */
public final class WordBounds {
  private WordBounds() {}

  /**
   * The selection without blanks at its ends, grown to whole words.
   *
   * @return empty if nothing but blanks is selected
   * @throws IndexOutOfBoundsException if the selection ends after the text
   */
  public static Optional<Span> words(String text, Span selection, Language language) {
    return snap(text, selection, BreakIterator.getWordInstance(language.locale()));
  }

  /**
   * The selection without blanks at its ends, grown to whole characters as people see them
   * (grapheme clusters).
   *
   * @return empty if nothing but blanks is selected
   * @throws IndexOutOfBoundsException if the selection ends after the text
   */
  public static Optional<Span> characters(String text, Span selection) {
    return snap(text, selection, BreakIterator.getCharacterInstance());
  }

  /**
   * Without blanks (spaces of any kind, tabs, line feeds) at the ends; empty at its start if there
   * is nothing else.
   */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Spaces of any kind, no-break ones too, tabs and line breaks. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Optional<Span> snap(String text, Span selection, BreakIterator bounds) {
    if (selection.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "%s in a text of %d chars".formatted(selection, text.length()));
    }
    Span trimmed = trim(text, selection);
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    bounds.setText(text);
    int start =
        bounds.isBoundary(trimmed.start()) ? trimmed.start() : bounds.preceding(trimmed.start());
    int end = bounds.isBoundary(trimmed.end()) ? trimmed.end() : bounds.following(trimmed.end());
    return Optional.of(new Span(start, end));
  }
}
