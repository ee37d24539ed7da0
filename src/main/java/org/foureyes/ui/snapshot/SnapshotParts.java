package org.foureyes.ui.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.snapshot.SnapshotText;
import org.foureyes.text.Span;

/**
 * A long text in parts that a browser shows at once: whole pages while they are short, else cut
 * after a line.
 *
 * @param parts that follow each other; one at least
 */
record SnapshotParts(List<Span> parts) {
  private static final int LONGEST = 40_000;

  static SnapshotParts of(SnapshotText text) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    while (text.text().length() - from > LONGEST) {
      int to = end(text, from);
      parts.add(new Span(from, to));
      from = to;
    }
    if (from < text.text().length()) {
      parts.add(new Span(from, text.text().length()));
    }
    return new SnapshotParts(List.copyOf(parts));
  }

  private static int end(SnapshotText text, int from) {
    int most = from + LONGEST;
    int page =
        text.pageStarts().stream()
            .filter(start -> start > from && start <= most)
            .reduce((a, b) -> b)
            .orElse(from);
    if (page > from) {
      return page;
    }
    int line = text.text().lastIndexOf('\n', most - 1) + 1;
    if (line > from) {
      return line;
    }
    return Character.isHighSurrogate(text.text().charAt(most - 1)) ? most - 1 : most;
  }

  int count() {
    return parts.size();
  }

  Span part(int index) {
    return parts.get(index);
  }

  /** The part that holds a character. */
  int holding(int character) {
    for (int i = 0; i < parts.size(); i++) {
      if (character < parts.get(i).end()) {
        return i;
      }
    }
    return parts.size() - 1;
  }
}
