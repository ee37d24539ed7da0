package org.foureyes.claim;

import java.time.Instant;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.article.VersionId;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is stored.
 *
 * @param version to be handed back with a change
 * @param revision counts the changes of wording, attribution and evidence, from 1
 * @param verdictId the verdict that was proposed last, decided or not, if any
 */
public record ClaimDetail(
    ClaimId id,
    ArticleId articleId,
    VersionId versionId,
    long version,
    int revision,
    ClaimState state,
    ClaimContent content,
    LastEditors lastEditors,
    Provenance provenance,
    @Nullable UUID verdictId) {

  /** Who made the claim and who changed it last. */
  public record Provenance(
      AccountId createdBy, Instant createdAt, AccountId changedBy, Instant changedAt) {}
}
