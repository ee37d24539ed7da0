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
import org.jspecify.annotations.Nullable;

/**
 * What a second person decided. Repeats who proposed and who last edited, so that the database can
 * refuse a decision by any of them, whoever writes it.
 */
@Entity
class Decision extends Keyed<UUID> {
  @Id private UUID id;
  private UUID verdictId;
  private UUID claimId;
  private int revision;
  private UUID proposedBy;
  private UUID wordingBy;
  private UUID attributionBy;
  private UUID evidenceBy;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private String reason;
  private UUID decidedBy;
  private Instant decidedAt;
  private @Nullable UUID disputeId;
  private @Nullable UUID disputedBy;

  @SuppressWarnings("NullAway.Init")
  protected Decision() {}

  Decision(VerdictRow verdict, DecisionKind kind, String reason, Stamp stamp) {
    this.id = Ids.next();
    this.verdictId = verdict.id().value();
    this.claimId = verdict.claimId().value();
    this.revision = verdict.revision();
    this.proposedBy = verdict.proposedBy().value();
    this.wordingBy = verdict.editors().wording().value();
    this.attributionBy = verdict.editors().attribution().value();
    this.evidenceBy = verdict.editors().evidence().value();
    this.kind = kind;
    this.reason = reason.strip();
    this.decidedBy = stamp.by().value();
    this.decidedAt = stamp.at();
    DisputeRow dispute = verdict.dispute();
    this.disputeId = dispute == null ? null : dispute.id();
    this.disputedBy = dispute == null ? null : dispute.disputedBy().value();
  }

  UUID verdictId() {
    return verdictId;
  }

  DecisionRow row() {
    return new DecisionRow(kind, reason, new AccountId(decidedBy), decidedAt);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
