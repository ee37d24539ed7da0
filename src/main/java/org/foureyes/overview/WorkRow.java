package org.foureyes.overview;

import java.time.Instant;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person signed in is to do.
 *
 * @param state of the claim, on the axis in question
 * @param by display name of who gave or returned it
 * @param since when it was given or returned
 * @param dueAt by when, or null for no time
 */
public record WorkRow(
    WorkKind kind,
    ClaimId claimId,
    ArticleId articleId,
    String articleTitle,
    String wording,
    ClaimState state,
    String by,
    Instant since,
    @Nullable Instant dueAt) {
  /** Whether its time is over. */
  public boolean isOverdue(Instant now) {
    return dueAt != null && dueAt.isBefore(now);
  }
}
