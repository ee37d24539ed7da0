package org.foureyes.report;

import java.time.Instant;
import java.util.List;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.SegmentRow;
import org.foureyes.overview.ReportClaim;
import org.foureyes.setting.Publisher;
import org.foureyes.text.Span;

/**
 * An article as it reads, with all that the desk found out about its claims.
 *
 * @param sentences in reading order
 * @param claims in the order of the text; a claim's number is its place from 1
 * @param madeBy display name
 */
public record ArticleCopy(
    ArticleDetail article,
    String text,
    List<SegmentRow> sentences,
    List<Annotated> claims,
    Publisher publisher,
    Instant madeAt,
    String madeBy) {

  /**
   * A claim and where it stands.
   *
   * @param spans in reading order
   */
  public record Annotated(int number, ReportClaim claim, List<Span> spans) {}

  /**
   * Whether nothing is left to do about a sentence: a second person has approved the verdict on the
   * content of every claim that it has, or it holds none.
   */
  public boolean isDone(SegmentRow sentence) {
    return switch (sentence.coverage()) {
      case OPEN -> false;
      case NO_CLAIM -> !sentence.isUnconfirmed();
      case CLAIMED ->
          claims.stream()
              .filter(each -> each.spans().stream().anyMatch(span -> touch(span, sentence.span())))
              .allMatch(each -> each.claim().content().approved());
    };
  }

  private static boolean touch(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
