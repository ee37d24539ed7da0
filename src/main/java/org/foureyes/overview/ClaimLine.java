package org.foureyes.overview;

import java.time.Instant;
import java.util.List;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a source.
 *
 * @param chain names of the hops, nearest to the article first
 * @param verdict the verdict proposed last, decided or not; its count is 1; null if there is none
 */
public record ClaimLine(
    ClaimId id,
    ArticleId articleId,
    String articleTitle,
    String wording,
    List<String> chain,
    ClaimState state,
    @Nullable RatingCount verdict,
    Instant changedAt) {
  public ClaimLine {
    chain = List.copyOf(chain);
  }

  /** The same claim with this chain, which another statement has read. */
  ClaimLine with(List<String> names) {
    return new ClaimLine(id, articleId, articleTitle, wording, names, state, verdict, changedAt);
  }
}
