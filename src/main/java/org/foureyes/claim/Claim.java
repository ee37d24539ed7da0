package org.foureyes.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.VersionId;
import org.foureyes.common.Ids;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.text.QuoteAnchor;
import org.foureyes.text.Span;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/** A claim, from what the article says to the decision on it. */
@Entity
class Claim {
  private static final String APPROVE = "APPROVE";

  @Id private UUID id;
  private UUID articleId;
  private UUID versionId;
  private int firstOffset;
  private String wording;

  @Enumerated(EnumType.STRING)
  private ClaimKind kind;

  private boolean checkable;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  private String withdrawnReason;

  @Enumerated(EnumType.STRING)
  private AnchorState anchorState;

  private String quote;
  private String quotePrefix;
  private String quoteSuffix;
  private int revision;
  private UUID wordingBy;
  private UUID attributionBy;
  private UUID evidenceBy;

  @Column(updatable = false)
  private UUID createdBy;

  @Column(updatable = false)
  private Instant createdAt;

  private UUID changedBy;
  private Instant changedAt;
  private @Nullable UUID verdictId;
  private @Nullable UUID approvalId;
  private @Nullable Integer approvalRevision;
  private @Nullable String approvalKind;

  @ElementCollection
  @CollectionTable(name = "claim_span", joinColumns = @JoinColumn(name = "claim_id"))
  @OrderColumn(name = "ordinal")
  private List<SpanPart> spans = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "hop", joinColumns = @JoinColumn(name = "claim_id"))
  @OrderColumn(name = "ordinal")
  private List<Hop> chain = new ArrayList<>();

  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Claim() {}

  @SuppressWarnings("NullAway.Init")
  Claim(
      ArticleDetail article,
      QuoteAnchor anchor,
      ClaimDraft draft,
      List<HopDraft> hops,
      Stamp stamp) {
    this.id = Ids.next();
    this.articleId = article.id().value();
    this.versionId = article.versionId().value();
    this.state = ClaimState.OPEN;
    this.withdrawnReason = "";
    this.revision = 1;
    this.wordingBy = stamp.by().value();
    this.attributionBy = stamp.by().value();
    this.evidenceBy = stamp.by().value();
    this.createdBy = stamp.by().value();
    this.createdAt = stamp.at();
    describe(draft);
    place(anchor);
    attribute(hops);
    touch(stamp);
  }

  void describe(ClaimDraft draft) {
    this.wording = draft.wording().strip();
    this.kind = draft.kind();
    this.checkable = draft.checkable();
    this.priority = draft.priority();
  }

  void place(QuoteAnchor anchor) {
    this.quote = anchor.exact();
    this.quotePrefix = anchor.prefix();
    this.quoteSuffix = anchor.suffix();
    this.anchorState = AnchorState.PLACED;
    this.firstOffset = anchor.spans().getFirst().start();
    this.spans.clear();
    anchor.spans().forEach(span -> spans.add(SpanPart.of(span)));
  }

  void attribute(List<HopDraft> hops) {
    this.chain.clear();
    hops.forEach(hop -> chain.add(Hop.of(hop)));
  }

  /** Somebody changed what a verdict rests on: counts it, remembers who, and voids a verdict. */
  void revise(Part part, Stamp stamp) {
    this.revision++;
    UUID by = stamp.by().value();
    switch (part) {
      case WORDING -> this.wordingBy = by;
      case ATTRIBUTION -> this.attributionBy = by;
      case EVIDENCE -> this.evidenceBy = by;
      case ALL -> throw new IllegalArgumentException("Only a new claim is new in all parts");
    }
    this.state =
        switch (state) {
          case APPROVED, CORRECTED, STALE -> ClaimState.STALE;
          case PROPOSED, RETURNED, DISPUTED -> ClaimState.IN_RESEARCH;
          case OPEN, ASSIGNED -> part == Part.EVIDENCE ? ClaimState.IN_RESEARCH : state;
          case IN_RESEARCH, WITHDRAWN -> state;
        };
    touch(stamp);
  }

  void withdraw(WithdrawnReason reason, Stamp stamp) {
    requireNotWithdrawn();
    if (reason.equals(WithdrawnReason.NONE)) {
      throw RuleViolation.of("claim.withdraw-reason-missing");
    }
    this.withdrawnReason = reason.stored();
    this.state = ClaimState.WITHDRAWN;
    touch(stamp);
  }

  /** Takes a withdrawal back; an approval holds again if nothing under it changed. */
  void revive(Stamp stamp) {
    if (state != ClaimState.WITHDRAWN) {
      throw RuleViolation.of("claim.not-withdrawn");
    }
    this.withdrawnReason = "";
    if (approvalRevision != null) {
      this.state = approvalRevision == revision ? ClaimState.APPROVED : ClaimState.STALE;
    } else {
      this.state = verdictId == null ? ClaimState.OPEN : ClaimState.IN_RESEARCH;
    }
    touch(stamp);
  }

  void propose(UUID verdict, Stamp stamp) {
    if (!state.isProposable()) {
      throw RuleViolation.of("claim.not-proposable");
    }
    this.verdictId = verdict;
    this.state = ClaimState.PROPOSED;
    touch(stamp);
  }

  void approve(UUID decision, Stamp stamp) {
    requireProposed();
    this.approvalId = decision;
    this.approvalRevision = revision;
    this.approvalKind = APPROVE;
    this.state = ClaimState.APPROVED;
    touch(stamp);
  }

  void giveBack(Stamp stamp) {
    requireProposed();
    this.state = ClaimState.RETURNED;
    touch(stamp);
  }

  void requireNotWithdrawn() {
    if (state == ClaimState.WITHDRAWN) {
      throw RuleViolation.of("claim.withdrawn");
    }
  }

  private void requireProposed() {
    if (state != ClaimState.PROPOSED) {
      throw RuleViolation.of("claim.not-proposed");
    }
  }

  void requireVersion(long seen) {
    StaleEditException.check("claim", id, seen, version());
  }

  void touch(Stamp stamp) {
    this.changedBy = stamp.by().value();
    this.changedAt = stamp.at();
  }

  ClaimId claimId() {
    return new ClaimId(id);
  }

  ArticleId article() {
    return new ArticleId(articleId);
  }

  VersionId articleVersion() {
    return new VersionId(versionId);
  }

  long version() {
    return version == null ? 0 : version;
  }

  int revision() {
    return revision;
  }

  ClaimState state() {
    return state;
  }

  List<Span> spans() {
    return spans.stream().map(SpanPart::span).toList();
  }

  List<HopDraft> hops() {
    return chain.stream().map(Hop::draft).toList();
  }

  ClaimDraft draft() {
    return new ClaimDraft(wording, kind, checkable, priority);
  }

  LastEditors lastEditors() {
    return new LastEditors(
        new AccountId(wordingBy), new AccountId(attributionBy), new AccountId(evidenceBy));
  }

  ClaimContent content(List<HopDetail> named) {
    boolean withdrawn = state == ClaimState.WITHDRAWN;
    WithdrawnReason reason = new WithdrawnReason(withdrawnReason);
    return new ClaimContent(draft(), spans(), quote, named, withdrawn, reason);
  }

  ClaimDetail detail(List<HopDetail> named) {
    return new ClaimDetail(
        claimId(),
        article(),
        articleVersion(),
        version(),
        revision,
        state,
        content(named),
        lastEditors(),
        new ClaimDetail.Provenance(
            new AccountId(createdBy), createdAt, new AccountId(changedBy), changedAt),
        verdictId);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim claim && id.equals(claim.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
