package org.foureyes.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.common.Keyed;
import org.foureyes.history.Stamp;
import org.foureyes.user.AccountId;

/** That a second rating stands against a verdict, for a third person to settle. Written once. */
@Entity
class Dispute extends Keyed<UUID> {
  @Id private UUID id;
  private UUID verdictId;
  private UUID disputedBy;
  private Instant disputedAt;

  @SuppressWarnings("NullAway.Init")
  protected Dispute() {}

  Dispute(VerdictId verdict, Stamp stamp) {
    this.id = Ids.next();
    this.verdictId = verdict.value();
    this.disputedBy = stamp.by().value();
    this.disputedAt = stamp.at();
  }

  UUID verdictId() {
    return verdictId;
  }

  UUID disputedBy() {
    return disputedBy;
  }

  DisputeRow row() {
    return new DisputeRow(id, new AccountId(disputedBy), disputedAt);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
