package org.foureyes.review;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.Claims;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.setting.Settings;
import org.foureyes.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every decision and every second rating needs: its case, the moment, and telling others. */
@Component
class DecisionDesk {
  private final VerdictShelf shelf;
  private final Claims claims;
  private final Settings settings;
  private final History history;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;

  DecisionDesk(
      VerdictShelf shelf,
      Claims claims,
      Settings settings,
      History history,
      CurrentUser currentUser,
      ApplicationEventPublisher events) {
    this.shelf = shelf;
    this.claims = claims;
    this.settings = settings;
    this.history = history;
    this.currentUser = currentUser;
    this.events = events;
  }

  /** The verdict before the person signed in. */
  DecisionCase open(VerdictId id) {
    VerdictRow verdict = shelf.get(id);
    return open(claims.get(verdict.claimId()), verdict);
  }

  DecisionCase open(ClaimDetail claim, VerdictRow verdict) {
    return new DecisionCase(verdict, claim, currentUser.id(), settings.get().blindReview());
  }

  /**
   * The verdict before the person signed in, if all guards let them take the step.
   *
   * @throws RuleViolation with every reason against it
   */
  VerdictRow pass(VerdictId id, List<Guard<DecisionCase>> guards, List<Reason> more) {
    DecisionCase opened = open(id);
    List<Reason> reasons = new ArrayList<>(Guard.reasons(guards, opened));
    reasons.addAll(more);
    RuleViolation.unless(reasons);
    return opened.verdict();
  }

  Stamp stamp() {
    return history.stamp();
  }

  void tell(VerdictRow verdict, Outcome outcome) {
    events.publishEvent(
        new VerdictDecided(
            verdict.claimId(), verdict.id(), outcome, verdict.proposedBy(), currentUser.id()));
  }
}
