package org.foureyes.overview;

import java.time.Instant;
import java.util.List;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a source.
 *
 * @param chain the hops, nearest to the article first
 * @param verdict the verdict proposed last, decided or not; its count is 1; null if there is none
 */
public record ClaimLine(
    ClaimId id,
    ArticleId articleId,
    String articleTitle,
    String wording,
    List<Link> chain,
    ClaimState state,
    @Nullable RatingCount verdict,
    Instant changedAt) {
  public ClaimLine {
    chain = List.copyOf(chain);
  }

  /** The same claim with this chain, which another statement has read. */
  ClaimLine with(List<Link> hops) {
    return new ClaimLine(id, articleId, articleTitle, wording, hops, state, verdict, changedAt);
  }
}
