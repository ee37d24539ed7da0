package org.foureyes.overview;

import java.time.Instant;
import java.util.List;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.rating.Axis;
import org.foureyes.review.VerdictId;

/**
 * A verdict that waits for a second person, or for a third.
 *
 * @param disputed whether it waits for a third person
 * @param chain the hops, nearest to the article first
 * @param verdict the rating proposed; its count is 1
 * @param proposer display name
 * @param own whether the person signed in has proposed it or last edited something under it, so
 *     that somebody else decides
 */
public record QueueRow(
    VerdictId verdictId,
    Axis axis,
    boolean disputed,
    ClaimId claimId,
    ArticleId articleId,
    String articleTitle,
    String wording,
    List<Link> chain,
    RatingCount verdict,
    String proposer,
    Instant proposedAt,
    boolean own) {
  public QueueRow {
    chain = List.copyOf(chain);
  }

  QueueRow with(List<Link> hops) {
    return new QueueRow(
        verdictId,
        axis,
        disputed,
        claimId,
        articleId,
        articleTitle,
        wording,
        hops,
        verdict,
        proposer,
        proposedAt,
        own);
  }
}
