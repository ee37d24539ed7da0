package org.foureyes.attribution.german;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;

/** A quotation while the rules are at work on it, in tokens. */
final class Draft {
  final Rule rule;
  QuotationType type;
  List<Range> quote;
  List<Range> speaker = List.of();
  List<Range> cue = List.of();
  List<Range> frame = List.of();
  List<Range> addressee = List.of();
  boolean nested;

  Draft(Rule rule, QuotationType type, Range quote) {
    this.rule = rule;
    this.type = type;
    this.quote = List.of(quote);
  }

  /** Who says it, by which words, in which frame. */
  Draft framed(List<Range> whoSays, List<Range> byWhat, List<Range> where) {
    speaker = whoSays;
    cue = byWhat;
    frame = where;
    return this;
  }

  /** The same speaker, cue, frame and addressee as another. */
  Draft framedLike(Draft other) {
    framed(other.speaker, other.cue, other.frame);
    addressee = other.addressee;
    return this;
  }

  int start() {
    return quote.getFirst().from();
  }

  int end() {
    return quote.getLast().to();
  }

  boolean quotes(int token) {
    return quote.stream().anyMatch(range -> range.contains(token));
  }

  boolean covers(Range range) {
    return quote.stream().anyMatch(range::overlaps);
  }

  boolean frames(int token) {
    return frame.stream().anyMatch(range -> range.contains(token));
  }

  /** Stretches without another one that lies in them. */
  static List<Range> without(Range whole, Range hole) {
    List<Range> rest = new ArrayList<>();
    Range before = new Range(whole.from(), Math.min(whole.to(), hole.from()));
    Range after = new Range(Math.max(whole.from(), hole.to()), whole.to());
    if (!before.isEmpty()) {
      rest.add(before);
    }
    if (!after.isEmpty()) {
      rest.add(after);
    }
    return List.copyOf(rest);
  }

  /** Single tokens, touching ones made one. */
  static List<Range> ranges(List<Integer> tokens) {
    List<Range> ranges = new ArrayList<>();
    for (int token : tokens.stream().sorted().distinct().toList()) {
      if (!ranges.isEmpty() && ranges.getLast().to() == token) {
        ranges.add(new Range(ranges.removeLast().from(), token + 1));
      } else {
        ranges.add(new Range(token, token + 1));
      }
    }
    return List.copyOf(ranges);
  }
}
