package org.foureyes.attribution.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foureyes.attribution.Confidence;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Span;

/** A quotation while the rules are at work on it, in tokens. */
public final class Draft {
  public final Rule rule;
  public QuotationType type;
  public List<Range> quote;
  public List<Range> speaker = List.of();
  public List<Range> cue = List.of();
  public List<Range> frame = List.of();
  public List<Range> addressee = List.of();
  public boolean nested;

  public Draft(Rule rule, QuotationType type, Range quote) {
    this.rule = rule;
    this.type = type;
    this.quote = List.of(quote);
  }

  /** Who says it, by which words, in which frame. */
  public Draft framed(List<Range> whoSays, List<Range> byWhat, List<Range> where) {
    speaker = whoSays;
    cue = byWhat;
    frame = where;
    return this;
  }

  /** The same speaker, cue, frame and addressee as another. */
  public Draft framedLike(Draft other) {
    framed(other.speaker, other.cue, other.frame);
    addressee = other.addressee;
    return this;
  }

  public int start() {
    return quote.getFirst().from();
  }

  public int end() {
    return quote.getLast().to();
  }

  public boolean quotes(int token) {
    return quote.stream().anyMatch(range -> range.contains(token));
  }

  public boolean frames(int token) {
    return frame.stream().anyMatch(range -> range.contains(token));
  }

  /** Stretches without another one that lies in them. */
  public static List<Range> without(Range whole, Range hole) {
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
  public static List<Range> ranges(List<Integer> tokens) {
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

  /** The finished quotations, in reading order. */
  public static List<Quotation> quotations(List<Draft> drafts, TokenText text) {
    return drafts.stream()
        .map(draft -> draft.quotation(text))
        .sorted(Comparator.comparingInt(Quotation::start))
        .toList();
  }

  private Quotation quotation(TokenText text) {
    return new Quotation(
        type,
        spans(quote, text),
        spans(speaker, text),
        spans(cue, text),
        spans(frame, text),
        spans(addressee, text),
        rule,
        Confidence.of(rule),
        nested);
  }

  private static List<Span> spans(List<Range> ranges, TokenText text) {
    return ranges.stream()
        .filter(range -> !range.isEmpty())
        .map(range -> text.span(range.from(), range.to()))
        .toList();
  }
}
