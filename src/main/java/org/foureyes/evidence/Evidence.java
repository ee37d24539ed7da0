package org.foureyes.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Ids;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.text.PartialDate;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
class Evidence {
  @Id private UUID id;
  private UUID claimId;
  private String title;
  private String url;
  private String locator;

  @Enumerated(EnumType.STRING)
  private Stance stance;

  private String quote;
  private @Nullable String published;
  private @Nullable LocalDate retrieved;
  private String origin;
  private boolean removed;
  private UUID createdBy;
  private Instant createdAt;
  private UUID changedBy;
  private Instant changedAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Evidence() {}

  @SuppressWarnings("NullAway.Init")
  Evidence(ClaimId claim, EvidenceDraft draft, Stamp stamp) {
    this.id = Ids.next();
    this.claimId = claim.value();
    this.createdBy = stamp.by().value();
    this.createdAt = stamp.at();
    fill(draft, stamp);
  }

  void change(long seen, EvidenceDraft draft, Stamp stamp) {
    requirePresent(seen);
    fill(draft, stamp);
  }

  void remove(long seen, Stamp stamp) {
    requirePresent(seen);
    this.removed = true;
    touch(stamp);
  }

  void putBack(Stamp stamp) {
    this.removed = false;
    touch(stamp);
  }

  private void fill(EvidenceDraft draft, Stamp stamp) {
    this.title = draft.title().strip();
    this.url = draft.url().strip();
    this.locator = draft.locator().strip();
    this.stance = draft.stance();
    this.quote = draft.quote().strip();
    this.published = Objects.toString(draft.published(), null);
    this.retrieved = draft.retrieved();
    this.origin = draft.origin().strip();
    touch(stamp);
  }

  private void touch(Stamp stamp) {
    this.changedBy = stamp.by().value();
    this.changedAt = stamp.at();
  }

  private void requirePresent(long seen) {
    StaleEditException.check("evidence", id, seen, version());
    if (removed) {
      throw new NotFoundException("evidence", id);
    }
  }

  private long version() {
    return version == null ? 0 : version;
  }

  boolean isRemoved() {
    return removed;
  }

  EvidenceId evidenceId() {
    return new EvidenceId(id);
  }

  ClaimId claim() {
    return new ClaimId(claimId);
  }

  EvidenceDraft content() {
    return new EvidenceDraft(
        title,
        url,
        locator,
        stance,
        quote,
        published == null ? null : PartialDate.parse(published),
        retrieved,
        origin);
  }

  EvidenceRow row() {
    return new EvidenceRow(
        evidenceId(),
        claim(),
        version(),
        content(),
        new AccountId(createdBy),
        createdAt,
        new AccountId(changedBy),
        changedAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evidence evidence && id.equals(evidence.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
