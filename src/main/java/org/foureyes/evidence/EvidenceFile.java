package org.foureyes.evidence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.claim.Claims;
import org.foureyes.claim.EvidenceChange;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.History;
import org.foureyes.rating.Axis;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.source.SourcesMerged;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of all claims. Each change is a change of its claim, and voids a verdict. */
@Service
public class EvidenceFile {
  private final EvidenceRepository evidence;
  private final Parties parties;
  private final Snapshots snapshots;
  private final Claims claims;
  private final ClaimWorkflow workflow;
  private final History history;

  EvidenceFile(
      EvidenceRepository evidence,
      Parties parties,
      Snapshots snapshots,
      Claims claims,
      ClaimWorkflow workflow,
      History history) {
    this.evidence = evidence;
    this.parties = parties;
    this.snapshots = snapshots;
    this.claims = claims;
    this.workflow = workflow;
    this.history = history;
  }

  /** The evidence of a claim in the order in which it was added. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<EvidenceRow> of(ClaimId claim) {
    return parties.present(
        evidence.findByClaimIdAndRemovedFalseOrderByCreatedAtAscIdAsc(claim.value()).stream()
            .map(Evidence::row)
            .toList());
  }

  /**
   * The evidence of several claims, of each in the order in which it was added.
   *
   * @return without the claims that have none
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Map<ClaimId, List<EvidenceRow>> ofAll(Collection<ClaimId> claims) {
    List<UUID> ids = claims.stream().map(ClaimId::value).toList();
    List<EvidenceRow> rows =
        evidence.findByClaimIdInAndRemovedFalseOrderByCreatedAtAscIdAsc(ids).stream()
            .map(Evidence::row)
            .toList();
    return parties.present(rows).stream().collect(Collectors.groupingBy(EvidenceRow::claimId));
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public EvidenceRow get(EvidenceId id) {
    return present(find(id));
  }

  /** Everything that keeps the draft from being stored; empty if nothing does. */
  @PreAuthorize(Rights.READ)
  public List<Reason> problems(EvidenceDraft draft) {
    return EvidenceRules.check(draft);
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public EvidenceId add(ClaimId claim, EvidenceDraft draft) {
    RuleViolation.unless(EvidenceRules.check(draft));
    workflow.requireInUse(claim);
    EvidenceDraft content = parties.registered(draft);
    requireSnapshot(content.snapshot());
    requireHop(claim, content.hop());
    Evidence piece = new Evidence(claim, content, history.stamp());
    evidence.save(piece);
    announce(claim, "added", null, present(piece).content());
    return piece.evidenceId();
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void change(EvidenceId id, long seen, EvidenceDraft draft) {
    RuleViolation.unless(EvidenceRules.check(draft));
    Evidence piece = find(id);
    EvidenceDraft before = present(piece).content();
    EvidenceDraft content = parties.registered(draft);
    requireSnapshot(content.snapshot());
    if (!Objects.equals(before.hop(), content.hop())) {
      requireHop(piece.claim(), content.hop());
    }
    piece.change(seen, content, history.stamp());
    EvidenceDraft after = present(piece).content();
    if (!before.equals(after)) {
      announce(piece.claim(), "changed", before, after);
    }
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void remove(EvidenceId id, long seen) {
    Evidence piece = find(id);
    piece.remove(seen, history.stamp());
    announce(piece.claim(), "removed", present(piece).content(), null);
  }

  /** Undoes a removal. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void putBack(EvidenceId id) {
    Evidence piece = find(id);
    if (piece.isRemoved()) {
      piece.putBack(history.stamp());
      announce(piece.claim(), "put-back", null, present(piece).content());
    }
  }

  /** Evidence follows when a source that it names turns out to be a duplicate. */
  @EventListener
  void on(SourcesMerged event) {
    evidence.flush();
    evidence.moveSources(event.gone().value(), event.kept().value());
  }

  private void requireHop(ClaimId claim, @Nullable Party hop) {
    if (hop != null && !hop.isIn(claims.get(claim).content().chain())) {
      throw RuleViolation.of("evidence.hop-unknown", hop.name());
    }
  }

  private void requireSnapshot(@Nullable SnapshotId snapshot) {
    if (snapshot != null) {
      snapshots.get(snapshot);
    }
  }

  private void announce(
      ClaimId claim, String action, @Nullable EvidenceDraft before, @Nullable EvidenceDraft after) {
    evidence.flush();
    List<EvidenceDraft> all = of(claim).stream().map(EvidenceRow::content).toList();
    workflow.evidenceChanged(
        claim, axes(before, after), new EvidenceChange(action, before, after), all);
  }

  /** What verifies a hop is about the attribution, everything else about the content. */
  private static Set<Axis> axes(@Nullable EvidenceDraft... states) {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    for (EvidenceDraft state : states) {
      if (state != null) {
        axes.add(state.hop() == null ? Axis.CONTENT : Axis.ATTRIBUTION);
      }
    }
    return axes;
  }

  private EvidenceRow present(Evidence piece) {
    return parties.present(List.of(piece.row())).getFirst();
  }

  private Evidence find(EvidenceId id) {
    return evidence
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("evidence", id.value()));
  }
}
