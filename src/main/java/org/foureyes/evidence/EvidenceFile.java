package org.foureyes.evidence;

import java.util.EnumSet;
import java.util.List;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.claim.EvidenceChange;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.History;
import org.foureyes.rating.Axis;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of all claims. Each change is a change of its claim, and voids a verdict. */
@Service
public class EvidenceFile {
  private final EvidenceRepository evidence;
  private final ClaimWorkflow claims;
  private final History history;

  EvidenceFile(EvidenceRepository evidence, ClaimWorkflow claims, History history) {
    this.evidence = evidence;
    this.claims = claims;
    this.history = history;
  }

  /** The evidence of a claim in the order in which it was added. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<EvidenceRow> of(ClaimId claim) {
    return evidence.findByClaimIdAndRemovedFalseOrderByCreatedAtAscIdAsc(claim.value()).stream()
        .map(Evidence::row)
        .toList();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public EvidenceRow get(EvidenceId id) {
    return find(id).row();
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
    claims.requireInUse(claim);
    Evidence piece = new Evidence(claim, draft, history.stamp());
    evidence.save(piece);
    announce(claim, "added", null, piece.content());
    return piece.evidenceId();
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void change(EvidenceId id, long seen, EvidenceDraft draft) {
    RuleViolation.unless(EvidenceRules.check(draft));
    Evidence piece = find(id);
    EvidenceDraft before = piece.content();
    piece.change(seen, draft, history.stamp());
    if (!before.equals(piece.content())) {
      announce(piece.claim(), "changed", before, piece.content());
    }
  }

  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void remove(EvidenceId id, long seen) {
    Evidence piece = find(id);
    piece.remove(seen, history.stamp());
    announce(piece.claim(), "removed", piece.content(), null);
  }

  /** Undoes a removal. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void putBack(EvidenceId id) {
    Evidence piece = find(id);
    if (piece.isRemoved()) {
      piece.putBack(history.stamp());
      announce(piece.claim(), "put-back", null, piece.content());
    }
  }

  private void announce(
      ClaimId claim, String action, @Nullable EvidenceDraft before, @Nullable EvidenceDraft after) {
    evidence.flush();
    List<EvidenceDraft> all = of(claim).stream().map(EvidenceRow::content).toList();
    claims.evidenceChanged(
        claim, EnumSet.allOf(Axis.class), new EvidenceChange(action, before, after), all);
  }

  private Evidence find(EvidenceId id) {
    return evidence
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("evidence", id.value()));
  }
}
