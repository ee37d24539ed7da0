package org.foureyes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text: UTF-16 indices, half open. A span may be empty (a caret); a claim's anchor
 * refuses such ones.
 *
 * @param start index of the first char
 * @param end index after the last char
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span: %d to %d".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether both have at least one char in common. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the char at this index lies within. */
  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /**
   * The same stretch after the text before it grew (or, with a negative distance, shrank).
   *
   * @throws IllegalArgumentException if it would start before the text
   */
  public Span shift(int distance) {
    return new Span(Math.addExact(start, distance), Math.addExact(end, distance));
  }

  /**
   * What the text says there.
   *
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String text(String text) {
    return text.substring(start, end);
  }

  /** In reading order, with overlapping and touching spans made one, and without empty ones. */
  public static List<Span> normalise(Collection<Span> spans) {
    List<Span> result = new ArrayList<>();
    for (Span span : spans.stream().filter(span -> !span.isEmpty()).sorted().toList()) {
      if (!result.isEmpty() && span.start <= result.getLast().end) {
        Span last = result.removeLast();
        result.add(new Span(last.start, Math.max(last.end, span.end)));
      } else {
        result.add(span);
      }
    }
    return List.copyOf(result);
  }

  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
