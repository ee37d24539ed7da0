package org.foureyes.ui.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.claim.ClaimState;
import org.foureyes.text.Span;
import org.foureyes.ui.component.CoverageStrip.Kind;
import org.foureyes.ui.component.CoverageStrip.Part;

/**
 * How each sentence of an article stands, kept up to date claim by claim. A sentence that several
 * claims touch is as good as the worst of them.
 */
final class SentenceTally {
  /** More than this cannot be told apart on the strip, and would only cost bytes. */
  static final int MOST_PARTS = 60;

  private final int[] starts;
  private final int[] ends;
  private final Coverage[] coverage;
  private final int[] approved;
  private final int[] returned;
  private final int[] touching;
  private int done;

  SentenceTally(List<SegmentRow> rows) {
    int total = rows.size();
    starts = new int[total];
    ends = new int[total];
    coverage = new Coverage[total];
    approved = new int[total];
    returned = new int[total];
    touching = new int[total];
    for (SegmentRow row : rows) {
      starts[row.ordinal()] = row.span().start();
      ends[row.ordinal()] = row.span().end();
      coverage[row.ordinal()] = row.coverage();
      done += row.coverage() == Coverage.OPEN ? 0 : 1;
    }
  }

  int total() {
    return starts.length;
  }

  /** Sentences that are accounted for. */
  int done() {
    return done;
  }

  boolean knows(int ordinal) {
    return ordinal >= 0 && ordinal < total();
  }

  Coverage coverage(int ordinal) {
    return coverage[ordinal];
  }

  /** Where people have seen no factual claim. */
  List<Span> noClaim() {
    return IntStream.range(0, total())
        .filter(ordinal -> coverage[ordinal] == Coverage.NO_CLAIM)
        .mapToObj(ordinal -> new Span(starts[ordinal], ends[ordinal]))
        .toList();
  }

  void cover(int ordinal, Coverage now) {
    done += (now == Coverage.OPEN ? 0 : 1) - (coverage[ordinal] == Coverage.OPEN ? 0 : 1);
    coverage[ordinal] = now;
  }

  void add(Outline.Item claim) {
    count(claim, 1);
  }

  void remove(Outline.Item claim) {
    count(claim, -1);
  }

  /** The sentence that the offset lies in, or the one after it; the last one at the end. */
  int at(int offset) {
    int low = 0;
    int high = total() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The next open sentence in reading order, going on at the top after the last one.
   *
   * @param from a sentence, or -1 to begin at the top
   * @return -1 if none is open
   */
  int nextOpen(int from) {
    for (int step = 1; step <= total(); step++) {
      int ordinal = (from + step) % total();
      if (coverage[ordinal] == Coverage.OPEN) {
        return ordinal;
      }
    }
    return -1;
  }

  /** The strip from left to right, at most {@link #MOST_PARTS} parts. */
  List<Part> parts() {
    List<Part> parts = runs(0, total());
    if (parts.size() <= MOST_PARTS) {
      return parts;
    }
    // Neighbouring sentences share a stretch of the strip, sorted by kind within it: every
    // sentence still counts, and a single returned one stays visible.
    int stretches = MOST_PARTS / Kind.values().length;
    List<Part> merged = new ArrayList<>();
    for (int i = 0; i < stretches; i++) {
      int from = (int) ((long) total() * i / stretches);
      int to = (int) ((long) total() * (i + 1) / stretches);
      sums(from, to).forEach((kind, count) -> merged.add(new Part(kind, count)));
    }
    return List.copyOf(merged);
  }

  private List<Part> runs(int from, int to) {
    List<Part> parts = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i++) {
      if (i + 1 == to || kind(i + 1) != kind(begin)) {
        parts.add(new Part(kind(begin), i + 1 - begin));
        begin = i + 1;
      }
    }
    return List.copyOf(parts);
  }

  private Map<Kind, Integer> sums(int from, int to) {
    Map<Kind, Integer> sums = new EnumMap<>(Kind.class);
    for (int i = from; i < to; i++) {
      sums.merge(kind(i), 1, Integer::sum);
    }
    return sums;
  }

  private Kind kind(int ordinal) {
    return switch (coverage[ordinal]) {
      case OPEN -> Kind.OPEN;
      case NO_CLAIM -> Kind.NO_CLAIM;
      case CLAIMED -> {
        if (returned[ordinal] > 0) {
          yield Kind.RETURNED;
        }
        boolean all = touching[ordinal] > 0 && approved[ordinal] == touching[ordinal];
        yield all ? Kind.APPROVED : Kind.IN_WORK;
      }
    };
  }

  private void count(Outline.Item claim, int by) {
    int last = -1;
    for (Span span : claim.spans()) {
      for (int i = Math.max(last + 1, at(span.start()));
          i < total() && starts[i] < span.end();
          i++) {
        if (ends[i] > span.start()) {
          touching[i] += by;
          approved[i] += isApproved(claim.state()) ? by : 0;
          returned[i] += needsWorkAgain(claim.state()) ? by : 0;
          last = i;
        }
      }
    }
  }

  private static boolean isApproved(ClaimState state) {
    return state == ClaimState.APPROVED || state == ClaimState.CORRECTED;
  }

  private static boolean needsWorkAgain(ClaimState state) {
    return state == ClaimState.RETURNED
        || state == ClaimState.DISPUTED
        || state == ClaimState.STALE;
  }
}
