package org.foureyes.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.LastEditors;
import org.foureyes.common.Ids;
import org.foureyes.common.Keyed;
import org.foureyes.history.Stamp;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.user.AccountId;

/**
 * A proposal, bound to one revision of its claim and to those who made that revision. Written once.
 */
@Entity
class Verdict extends Keyed<UUID> {
  @Id private UUID id;
  private UUID claimId;

  @Enumerated(EnumType.STRING)
  private Axis axis;

  private String scaleId;
  private int scaleVersion;
  private String rating;
  private String rationale;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  private LocalDate asOf;
  private int revision;
  private UUID wordingBy;
  private UUID attributionBy;
  private UUID evidenceBy;
  private UUID proposedBy;
  private Instant proposedAt;
  private String overrideReason;

  @SuppressWarnings("NullAway.Init")
  protected Verdict() {}

  Verdict(ClaimDetail claim, Scale scale, String rating, VerdictDraft draft, Stamp stamp) {
    this.id = Ids.next();
    this.claimId = claim.id().value();
    this.axis = draft.axis();
    this.scaleId = scale.id();
    this.scaleVersion = scale.version();
    this.rating = rating;
    this.rationale = draft.rationale().strip();
    this.confidence = draft.confidence();
    this.asOf =
        Objects.requireNonNullElseGet(
            draft.asOf(), () -> LocalDate.ofInstant(stamp.at(), ZoneOffset.UTC));
    this.revision = claim.revision();
    this.wordingBy = claim.lastEditors().wording().value();
    this.attributionBy = claim.lastEditors().attribution().value();
    this.evidenceBy = claim.lastEditors().evidence().value();
    this.proposedBy = stamp.by().value();
    this.proposedAt = stamp.at();
    this.overrideReason = draft.overrideReason().strip();
  }

  /** The second rating of a dispute as a verdict of its own, on what the disputed one is about. */
  Verdict(VerdictRow disputed, SecondRatingRow rating) {
    this.id = Ids.next();
    this.claimId = disputed.claimId().value();
    this.axis = disputed.axis();
    this.scaleId = disputed.scaleId();
    this.scaleVersion = disputed.scaleVersion();
    this.rating = rating.rating();
    this.rationale = rating.rationale();
    this.confidence = rating.confidence();
    this.asOf = disputed.asOf();
    this.revision = disputed.revision();
    this.wordingBy = disputed.editors().wording().value();
    this.attributionBy = disputed.editors().attribution().value();
    this.evidenceBy = disputed.editors().evidence().value();
    this.proposedBy = rating.ratedBy().value();
    this.proposedAt = rating.ratedAt();
    this.overrideReason = disputed.overrideReason();
  }

  VerdictId verdictId() {
    return new VerdictId(id);
  }

  VerdictRow row(VerdictParts parts) {
    return new VerdictRow(
        verdictId(),
        new ClaimId(claimId),
        axis,
        scaleId,
        scaleVersion,
        rating,
        rationale,
        confidence,
        asOf,
        revision,
        new LastEditors(
            new AccountId(wordingBy), new AccountId(attributionBy), new AccountId(evidenceBy)),
        new AccountId(proposedBy),
        proposedAt,
        overrideReason,
        parts.correction(),
        parts.secondRatings(),
        parts.dispute(),
        parts.decision());
  }

  @Override
  public UUID getId() {
    return id;
  }
}
