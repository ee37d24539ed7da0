package org.foureyes.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foureyes.article.SegmentRow;
import org.foureyes.report.ArticleCopy;
import org.foureyes.report.ArticleCopy.Annotated;
import org.foureyes.text.Span;

/** Cuts the text of an article where a mark begins or ends. */
final class CopyText {
  /**
   * Text that is marked alike from end to end.
   *
   * @param done whether its sentence is done with
   * @param claimed whether a claim stands on it
   * @param ends numbers of the claims whose last words end with it
   */
  record Piece(String text, boolean done, boolean claimed, List<Integer> ends) {}

  /**
   * @param claims those whose first words are in it
   */
  record Paragraph(List<Piece> pieces, List<Annotated> claims) {}

  private static final String BREAK = "\n\n";

  private CopyText() {}

  /** The paragraphs as they were pasted: between blank lines. */
  static List<Paragraph> paragraphs(ArticleCopy copy) {
    List<SegmentRow> done = copy.sentences().stream().filter(copy::isDone).toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    String text = copy.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(BREAK, start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(paragraph(copy, done, start, end));
      }
      start = end + BREAK.length();
    }
    return paragraphs;
  }

  private static Paragraph paragraph(ArticleCopy copy, List<SegmentRow> done, int start, int end) {
    List<Annotated> here =
        copy.claims().stream().filter(claim -> touches(claim, start, end)).toList();
    List<SegmentRow> struck =
        done.stream().filter(sentence -> cuts(sentence.span(), start, end)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    here.forEach(claim -> claim.spans().forEach(span -> add(cuts, span, start, end)));
    struck.forEach(sentence -> add(cuts, sentence.span(), start, end));
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      pieces.add(piece(copy.text(), here, struck, from, to));
      from = to;
    }
    List<Annotated> begun = here.stream().filter(claim -> begins(claim, start, end)).toList();
    return new Paragraph(pieces, begun);
  }

  private static Piece piece(
      String text, List<Annotated> claims, List<SegmentRow> struck, int from, int to) {
    return new Piece(
        text.substring(from, to),
        struck.stream().anyMatch(sentence -> cuts(sentence.span(), from, to)),
        claims.stream().anyMatch(claim -> touches(claim, from, to)),
        claims.stream()
            .filter(claim -> claim.spans().getLast().end() == to)
            .map(Annotated::number)
            .toList());
  }

  private static void add(TreeSet<Integer> cuts, Span span, int start, int end) {
    cuts.add(Math.clamp(span.start(), start, end));
    cuts.add(Math.clamp(span.end(), start, end));
  }

  private static boolean touches(Annotated claim, int start, int end) {
    return claim.spans().stream().anyMatch(span -> cuts(span, start, end));
  }

  private static boolean begins(Annotated claim, int start, int end) {
    int first = claim.spans().getFirst().start();
    return first >= start && first < end;
  }

  private static boolean cuts(Span span, int start, int end) {
    return span.start() < end && start < span.end();
  }
}
