package org.foureyes.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word. */
final class WordDiff {
  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

  /** Longer texts are shown as replaced: comparing takes time and memory by the product. */
  private static final long MOST_COMPARISONS = 4_000_000;

  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  record Piece(Kind kind, String text) {}

  private WordDiff() {}

  static List<Piece> of(String before, String after) {
    String[] old = WORDS.split(before);
    String[] now = WORDS.split(after);
    List<Piece> pieces = new ArrayList<>();
    if ((long) old.length * now.length > MOST_COMPARISONS) {
      add(pieces, Kind.REMOVED, before);
      add(pieces, Kind.ADDED, after);
      return pieces;
    }
    int[][] common = commonTails(old, now);
    int i = 0;
    int j = 0;
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && same(old[i], now[j])) {
        add(pieces, Kind.SAME, now[j++]);
        i++;
      } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
        add(pieces, Kind.REMOVED, old[i++]);
      } else {
        add(pieces, Kind.ADDED, now[j++]);
      }
    }
    return pieces;
  }

  /** How many words the rests of both texts have in common, from each pair of words on. */
  private static int[][] commonTails(String[] old, String[] now) {
    int[][] common = new int[old.length + 1][now.length + 1];
    for (int i = old.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        common[i][j] =
            same(old[i], now[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(String one, String other) {
    return one.strip().equals(other.strip());
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    if (last != null && last.kind() == kind) {
      pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
  }
}
