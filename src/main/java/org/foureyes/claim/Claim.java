package org.foureyes.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.VersionId;
import org.foureyes.common.Ids;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.rating.Axis;
import org.foureyes.text.QuoteAnchor;
import org.foureyes.text.Span;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/** A claim, from what the article says to the decision on it. */
@Entity
class Claim {
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

  @Embedded private AxisStanding content = new AxisStanding();

  @Embedded
  @AttributeOverride(name = "state", column = @Column(name = "attribution_state"))
  @AttributeOverride(name = "verdictId", column = @Column(name = "attribution_verdict_id"))
  @AttributeOverride(name = "approvalId", column = @Column(name = "attribution_approval_id"))
  @AttributeOverride(
      name = "approvalRevision",
      column = @Column(name = "attribution_approval_revision"))
  @AttributeOverride(name = "approvalKind", column = @Column(name = "attribution_approval_kind"))
  private AxisStanding attribution = new AxisStanding();

  private int attributionRevision;

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

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "claim_span", joinColumns = @JoinColumn(name = "claim_id"))
  @OrderColumn(name = "ordinal")
  private List<SpanPart> spans = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
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
    this.withdrawnReason = "";
    this.revision = 1;
    this.attributionRevision = 1;
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

  /**
   * Somebody changed what a verdict rests on: counts it, remembers who, and voids verdicts.
   *
   * @param axes whose verdicts rest on it
   */
  void revise(Part part, Set<Axis> axes, Stamp stamp) {
    this.revision++;
    UUID by = stamp.by().value();
    switch (part) {
      case WORDING -> this.wordingBy = by;
      case ATTRIBUTION -> this.attributionBy = by;
      case EVIDENCE -> this.evidenceBy = by;
      case ALL -> throw new IllegalArgumentException("Only a new claim is new in all parts");
    }
    Step step = part == Part.EVIDENCE ? Step.RESEARCH : Step.EDIT;
    if (state() != ClaimState.WITHDRAWN) {
      content.take(step);
    }
    if (axes.contains(Axis.ATTRIBUTION)) {
      this.attributionRevision = revision;
      attribution.take(step);
    }
    touch(stamp);
  }

  void withdraw(WithdrawnReason reason, Stamp stamp) {
    requireNotWithdrawn();
    if (reason.equals(WithdrawnReason.NONE)) {
      throw RuleViolation.of("claim.withdraw-reason-missing");
    }
    this.withdrawnReason = reason.stored();
    content.withdraw();
    attribution.voidReview();
    touch(stamp);
  }

  /** Takes a withdrawal back; an approval holds again if nothing under it changed. */
  void revive(Stamp stamp) {
    if (state() != ClaimState.WITHDRAWN) {
      throw RuleViolation.of("claim.not-withdrawn");
    }
    this.withdrawnReason = "";
    content.revive(revision);
    touch(stamp);
  }

  /** Somebody is to research it; a claim that is further on stays as far as it is. */
  void assign(Stamp stamp) {
    requireNotWithdrawn();
    if (state() == ClaimState.OPEN) {
      content.take(Step.ASSIGN);
    }
    touch(stamp);
  }

  /** The standing on one axis, to take a step there. */
  AxisStanding on(Axis axis) {
    return axis == Axis.CONTENT ? content : attribution;
  }

  Standing standing(Axis axis) {
    return on(axis).standing(axis == Axis.CONTENT ? revision : attributionRevision);
  }

  void requireNotWithdrawn() {
    if (state() == ClaimState.WITHDRAWN) {
      throw RuleViolation.of("claim.withdrawn");
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
    return content.state();
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
    boolean withdrawn = state() == ClaimState.WITHDRAWN;
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
        standing(Axis.CONTENT),
        standing(Axis.ATTRIBUTION),
        content(named),
        lastEditors(),
        new ClaimDetail.Provenance(
            new AccountId(createdBy), createdAt, new AccountId(changedBy), changedAt));
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
