package org.foureyes.article;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.foureyes.common.Keyed;
import org.foureyes.common.RuleViolation;
import org.foureyes.history.Stamp;
import org.foureyes.text.Span;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and its coverage. That somebody has seen no claim in it is kept while a claim covers
 * it.
 */
@Entity
class Segment extends Keyed<SegmentKey> {
  @EmbeddedId private SegmentKey key;
  private int startOffset;
  private int endOffset;

  @Enumerated(EnumType.STRING)
  private Coverage coverage;

  private @Nullable UUID noClaimBy;
  private @Nullable Instant noClaimAt;
  private @Nullable UUID confirmedBy;
  private @Nullable Instant confirmedAt;

  @SuppressWarnings("NullAway.Init")
  protected Segment() {}

  Segment(VersionId version, int ordinal, Span span) {
    this.key = new SegmentKey(version.value(), ordinal);
    this.startOffset = span.start();
    this.endOffset = span.end();
    this.coverage = Coverage.OPEN;
  }

  void markNoClaim(Stamp stamp) {
    if (coverage == Coverage.CLAIMED) {
      throw RuleViolation.of("segment.has-claim");
    }
    this.noClaimBy = stamp.by().value();
    this.noClaimAt = stamp.at();
    this.coverage = Coverage.NO_CLAIM;
  }

  /** A second person agrees that the sentence holds no factual claim. */
  void confirm(Stamp stamp) {
    if (coverage != Coverage.NO_CLAIM) {
      throw RuleViolation.of("segment.not-no-claim", key.ordinal() + 1);
    }
    if (stamp.by().value().equals(noClaimBy)) {
      throw RuleViolation.of("segment.own-no-claim", key.ordinal() + 1);
    }
    this.confirmedBy = stamp.by().value();
    this.confirmedAt = stamp.at();
  }

  private void forgetConfirmation() {
    this.confirmedBy = null;
    this.confirmedAt = null;
  }

  /** Nothing to do under a claim: what was said of the sentence before does not count then. */
  void reopen() {
    if (coverage == Coverage.NO_CLAIM) {
      this.noClaimBy = null;
      this.noClaimAt = null;
      this.coverage = Coverage.OPEN;
      forgetConfirmation();
    }
  }

  /**
   * @return whether that changed anything
   */
  boolean cover(boolean claimed) {
    Coverage before = coverage;
    this.coverage =
        claimed ? Coverage.CLAIMED : noClaimBy == null ? Coverage.OPEN : Coverage.NO_CLAIM;
    if (coverage != Coverage.NO_CLAIM) {
      forgetConfirmation();
    }
    return before != coverage;
  }

  int ordinal() {
    return key.ordinal();
  }

  Coverage coverage() {
    return coverage;
  }

  SegmentRow row() {
    return new SegmentRow(
        key.ordinal(),
        new Span(startOffset, endOffset),
        coverage,
        account(noClaimBy),
        account(confirmedBy));
  }

  private static @Nullable AccountId account(@Nullable UUID id) {
    return id == null ? null : new AccountId(id);
  }

  @Override
  public SegmentKey getId() {
    return key;
  }
}
