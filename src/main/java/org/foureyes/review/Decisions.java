package org.foureyes.review;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.PlainText;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.History;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second pair of eyes: approves verdicts of others, or returns them with a reason. */
@Service
public class Decisions {
  private static final int LONGEST_REASON = 20_000;

  private final VerdictRepository verdicts;
  private final DecisionRepository decisions;
  private final Claims claims;
  private final ClaimWorkflow workflow;
  private final History history;
  private final CurrentUser currentUser;

  Decisions(
      VerdictRepository verdicts,
      DecisionRepository decisions,
      Claims claims,
      ClaimWorkflow workflow,
      History history,
      CurrentUser currentUser) {
    this.verdicts = verdicts;
    this.decisions = decisions;
    this.claims = claims;
    this.workflow = workflow;
    this.history = history;
    this.currentUser = currentUser;
  }

  /** Why the person signed in may not decide on the verdict now; empty if they may. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<Reason> obstacles(VerdictId id) {
    return obstacles(verdict(id));
  }

  /**
   * Approves a verdict.
   *
   * @param comment may be empty
   * @throws RuleViolation with every reason why this person may not decide on it now
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void approve(VerdictId id, String comment) {
    VerdictRow verdict = verdict(id);
    RuleViolation.unless(withReason(obstacles(verdict), comment));
    Decision decision = store(verdict, DecisionKind.APPROVE, comment);
    workflow.approved(verdict.claimId(), decision.getId(), decision.row());
  }

  /**
   * Returns a verdict to the editors.
   *
   * @param reason what is to be done, required
   * @throws RuleViolation with every reason why this person may not decide on it now
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void giveBack(VerdictId id, String reason) {
    VerdictRow verdict = verdict(id);
    List<Reason> reasons = withReason(obstacles(verdict), reason);
    if (reason.isBlank()) {
      reasons.add(new Reason("decision.reason-missing"));
    }
    RuleViolation.unless(reasons);
    Decision decision = store(verdict, DecisionKind.RETURN, reason);
    workflow.returned(verdict.claimId(), decision.row());
  }

  private Decision store(VerdictRow verdict, DecisionKind kind, String reason) {
    return decisions.saveAndFlush(new Decision(verdict, kind, reason, history.stamp()));
  }

  private List<Reason> obstacles(VerdictRow verdict) {
    List<Reason> reasons = new ArrayList<>(FourEyes.check(verdict, currentUser.id()));
    ClaimDetail claim = claims.get(verdict.claimId());
    if (verdict.decision() != null) {
      reasons.add(new Reason("decision.already-made"));
    } else if (claim.state() != ClaimState.PROPOSED
        || claim.revision() != verdict.revision()
        || !verdict.id().value().equals(claim.verdictId())) {
      reasons.add(new Reason("decision.claim-changed"));
    }
    return reasons;
  }

  private static List<Reason> withReason(List<Reason> reasons, String text) {
    if (text.length() > LONGEST_REASON) {
      reasons.add(new Reason("decision.reason-long", LONGEST_REASON));
    }
    if (!PlainText.isPlain(text)) {
      reasons.add(new Reason("text.not-plain"));
    }
    return reasons;
  }

  private VerdictRow verdict(VerdictId id) {
    Verdict verdict =
        verdicts
            .findById(id.value())
            .orElseThrow(() -> new NotFoundException("verdict", id.value()));
    return verdict.row(decisions.findByVerdictId(id.value()).orElse(null));
  }
}
