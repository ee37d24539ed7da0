package org.foureyes.attribution.tool;

import java.util.List;
import org.foureyes.text.Span;

/** Turns UTF-16 indices into one text into code points. */
final class CodePoints {
  private final int[] points;

  CodePoints(String text) {
    points = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      points[i + 1] = points[i] + (second ? 0 : 1);
    }
  }

  int of(int index) {
    return points[index];
  }

  List<List<Integer>> of(List<Span> spans) {
    return spans.stream().map(s -> List.of(points[s.start()], points[s.end()])).toList();
  }
}
