package org.foureyes.evidence;

import jakarta.persistence.Column;
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
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.source.SourceId;
import org.foureyes.text.PartialDate;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
class Evidence {
  @Id private UUID id;
  private UUID claimId;
  private String title;
  private String url;
  private @Nullable UUID publisherSource;
  private String publisher;

  @Column(name = "is_primary")
  private boolean primary;

  @Enumerated(EnumType.STRING)
  private @Nullable LocatorKind locatorKind;

  private String locator;

  @Enumerated(EnumType.STRING)
  private Stance stance;

  private String quote;
  private String translation;
  private @Nullable String published;
  private @Nullable LocalDate retrieved;
  private @Nullable UUID originSource;
  private String origin;

  @Enumerated(EnumType.STRING)
  private @Nullable Reliability reliability;

  private @Nullable Integer credibility;
  private @Nullable UUID hopSource;
  private @Nullable String hopName;
  private @Nullable UUID snapshotId;
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
    fill(draft.work());
    fill(draft.passage());
    this.stance = draft.stance();
    this.originSource = id(draft.origin());
    this.origin = draft.origin().name().strip();
    this.reliability = draft.grade().reliability();
    this.credibility = draft.grade().credibility();
    Party hop = draft.hop();
    this.hopSource = hop == null ? null : id(hop);
    this.hopName = hop == null ? null : hop.name().strip();
    SnapshotId snapshot = draft.snapshot();
    this.snapshotId = snapshot == null ? null : snapshot.value();
    touch(stamp);
  }

  private void fill(Work work) {
    this.title = work.title().strip();
    this.url = work.url().strip();
    this.publisherSource = id(work.publisher());
    this.publisher = work.publisher().name().strip();
    this.published = Objects.toString(work.published(), null);
    this.retrieved = work.retrieved();
    this.primary = work.primary();
  }

  /** Without a locator there is nothing that could be counted. */
  private void fill(Passage passage) {
    this.locator = passage.locator().strip();
    this.locatorKind = locator.isEmpty() ? null : passage.kind();
    this.quote = passage.quote().strip();
    this.translation = passage.translation().strip();
  }

  private static @Nullable UUID id(Party party) {
    SourceId source = party.source();
    return source == null ? null : source.value();
  }

  private static Party party(@Nullable UUID source, String name) {
    return new Party(source == null ? null : new SourceId(source), name);
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
    PartialDate appeared = published == null ? null : PartialDate.parse(published);
    return new EvidenceDraft(
        new Work(title, url, party(publisherSource, publisher), appeared, retrieved, primary),
        stance,
        new Passage(locatorKind, locator, quote, translation),
        party(originSource, origin),
        new Grade(reliability, credibility),
        hopName == null ? null : party(hopSource, hopName),
        snapshotId == null ? null : new SnapshotId(snapshotId));
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
