package org.foureyes.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.claim.Step;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.History;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes verdicts, and tells which were proposed. */
@Service
public class Verdicts {
  private final VerdictRepository verdicts;
  private final CorrectionRepository corrections;
  private final VerdictShelf shelf;
  private final ClaimReading reading;
  private final ClaimWorkflow workflow;
  private final History history;

  Verdicts(
      VerdictRepository verdicts,
      CorrectionRepository corrections,
      VerdictShelf shelf,
      ClaimReading reading,
      ClaimWorkflow workflow,
      History history) {
    this.verdicts = verdicts;
    this.corrections = corrections;
    this.shelf = shelf;
    this.reading = reading;
    this.workflow = workflow;
    this.history = history;
  }

  /** All verdicts of a claim on both axes, the newest first. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<VerdictRow> of(ClaimId claim) {
    return shelf.of(claim);
  }

  /** The verdict on the content that was proposed last, decided or not. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Optional<VerdictRow> latest(ClaimId claim) {
    return of(claim).stream().filter(verdict -> verdict.axis() == Axis.CONTENT).findFirst();
  }

  /** Everything that is still missing before the draft could be proposed; empty if nothing is. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<Reason> missing(ClaimId claim, VerdictDraft draft) {
    return ProposalRules.missing(reading.proposal(claim, draft));
  }

  /**
   * Proposes a verdict on the claim as the user saw it; a second person decides.
   *
   * @throws RuleViolation with everything that is missing
   * @throws StaleEditException if the claim has changed since
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public VerdictId propose(ClaimId id, long seen, VerdictDraft draft) {
    ProposalRules.Proposal proposal = reading.proposal(id, draft);
    ClaimDetail claim = proposal.claim();
    StaleEditException.check("claim", id.value(), seen, claim.version());
    RuleViolation.unless(ProposalRules.missing(proposal));
    Scale scale = proposal.scale();
    Verdict verdict =
        new Verdict(claim, scale, Objects.requireNonNull(draft.rating()), draft, history.stamp());
    verdicts.saveAndFlush(verdict);
    CorrectionRow correction = correct(verdict, claim, draft);
    workflow.proposed(
        id,
        draft.axis(),
        correction == null ? Step.PROPOSE : Step.CORRECT,
        verdict.getId(),
        verdict.row(VerdictParts.proposed(correction)));
    return verdict.verdictId();
  }

  private @Nullable CorrectionRow correct(Verdict verdict, ClaimDetail claim, VerdictDraft draft) {
    CorrectionDraft why = draft.correction();
    if (why == null) {
      return null;
    }
    UUID approved = shelf.approved(claim.standing(draft.axis()));
    Correction correction = new Correction(verdict.verdictId(), claim.id(), approved, why);
    return corrections.saveAndFlush(correction).row();
  }
}
