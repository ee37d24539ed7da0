package org.foureyes.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.common.Keyed;
import org.foureyes.history.Stamp;
import org.foureyes.user.AccountId;

/**
 * What a second person holds true. Repeats who proposed and who last edited, as {@link Decision}
 * does, so that the database can refuse a rating by any of them. Written once.
 */
@Entity
class SecondRating extends Keyed<UUID> {
  @Id private UUID id;
  private UUID verdictId;
  private UUID claimId;
  private int revision;
  private UUID proposedBy;
  private UUID wordingBy;
  private UUID attributionBy;
  private UUID evidenceBy;
  private String rating;
  private String rationale;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  private boolean blind;
  private UUID ratedBy;
  private Instant ratedAt;

  @SuppressWarnings("NullAway.Init")
  protected SecondRating() {}

  SecondRating(
      VerdictRow verdict, String rating, SecondRatingDraft draft, boolean blind, Stamp stamp) {
    this.id = Ids.next();
    this.verdictId = verdict.id().value();
    this.claimId = verdict.claimId().value();
    this.revision = verdict.revision();
    this.proposedBy = verdict.proposedBy().value();
    this.wordingBy = verdict.editors().wording().value();
    this.attributionBy = verdict.editors().attribution().value();
    this.evidenceBy = verdict.editors().evidence().value();
    this.rating = rating;
    this.rationale = draft.rationale().strip();
    this.confidence = draft.confidence();
    this.blind = blind;
    this.ratedBy = stamp.by().value();
    this.ratedAt = stamp.at();
  }

  UUID verdictId() {
    return verdictId;
  }

  UUID ratedBy() {
    return ratedBy;
  }

  SecondRatingRow row(boolean disputes) {
    return new SecondRatingRow(
        rating, rationale, confidence, blind, disputes, new AccountId(ratedBy), ratedAt);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
