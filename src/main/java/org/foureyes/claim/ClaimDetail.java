package org.foureyes.claim;

import java.time.Instant;
import org.foureyes.article.ArticleId;
import org.foureyes.article.VersionId;
import org.foureyes.rating.Axis;
import org.foureyes.user.AccountId;

/**
 * A claim as it is stored.
 *
 * @param version to be handed back with a change
 * @param revision counts the changes of wording, attribution and evidence, from 1
 * @param standing how far the check has come on the content axis
 * @param attribution how far it has come on the attribution axis
 */
public record ClaimDetail(
    ClaimId id,
    ArticleId articleId,
    VersionId versionId,
    long version,
    int revision,
    Standing standing,
    Standing attribution,
    ClaimContent content,
    LastEditors lastEditors,
    Provenance provenance) {

  /** The state of the claim: that of the content axis, or withdrawn. */
  public ClaimState state() {
    return standing.state();
  }

  public Standing standing(Axis axis) {
    return axis == Axis.CONTENT ? standing : attribution;
  }

  /** Who made the claim and who changed it last. */
  public record Provenance(
      AccountId createdBy, Instant createdAt, AccountId changedBy, Instant changedAt) {}
}
