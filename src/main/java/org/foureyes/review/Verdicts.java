package org.foureyes.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.History;
import org.foureyes.rating.Scale;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes verdicts, and tells which were proposed. */
@Service
public class Verdicts {
  private final VerdictRepository verdicts;
  private final DecisionRepository decisions;
  private final ClaimReading reading;
  private final ClaimWorkflow workflow;
  private final History history;

  Verdicts(
      VerdictRepository verdicts,
      DecisionRepository decisions,
      ClaimReading reading,
      ClaimWorkflow workflow,
      History history) {
    this.verdicts = verdicts;
    this.decisions = decisions;
    this.reading = reading;
    this.workflow = workflow;
    this.history = history;
  }

  /** All verdicts of a claim, the newest first. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<VerdictRow> of(ClaimId claim) {
    List<Verdict> found = verdicts.findByClaimIdOrderByProposedAtDescIdDesc(claim.value());
    Map<UUID, Decision> decided =
        decisions.findByVerdictIdIn(found.stream().map(Verdict::getId).toList()).stream()
            .collect(Collectors.toMap(Decision::verdictId, Function.identity()));
    return found.stream().map(verdict -> verdict.row(decided.get(verdict.getId()))).toList();
  }

  /** The verdict that was proposed last, decided or not. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Optional<VerdictRow> latest(ClaimId claim) {
    return of(claim).stream().findFirst();
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
    workflow.proposed(id, seen, verdict.getId(), verdict.row(null));
    return verdict.verdictId();
  }
}
