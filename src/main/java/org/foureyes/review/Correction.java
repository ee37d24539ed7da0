package org.foureyes.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Keyed;
import org.jspecify.annotations.Nullable;

/** That a verdict corrects an earlier one. Written once. */
@Entity
class Correction extends Keyed<UUID> {
  @Id private UUID verdictId;
  private UUID claimId;
  private UUID correctsId;
  private String wrong;

  @Column(name = "wrong_since")
  private @Nullable LocalDate since;

  private String foundBy;

  @SuppressWarnings("NullAway.Init")
  protected Correction() {}

  Correction(VerdictId verdict, ClaimId claim, UUID corrects, CorrectionDraft draft) {
    this.verdictId = verdict.value();
    this.claimId = claim.value();
    this.correctsId = corrects;
    this.wrong = draft.wrong().strip();
    this.since = draft.since();
    this.foundBy = draft.foundBy().strip();
  }

  CorrectionRow row() {
    return new CorrectionRow(new VerdictId(correctsId), new CorrectionDraft(wrong, since, foundBy));
  }

  @Override
  public UUID getId() {
    return verdictId;
  }
}
