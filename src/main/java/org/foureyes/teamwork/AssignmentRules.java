package org.foureyes.teamwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimState;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.review.VerdictRow;
import org.foureyes.review.Verdicts;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;
import org.foureyes.user.Colleague;
import org.foureyes.user.Role;
import org.springframework.stereotype.Component;

/** Why somebody cannot be given a task; above all who may not review by the rule of four eyes. */
@Component
class AssignmentRules {
  private final Accounts accounts;
  private final Verdicts verdicts;

  AssignmentRules(Accounts accounts, Verdicts verdicts) {
    this.verdicts = verdicts;
    this.accounts = accounts;
  }

  List<Reason> check(ClaimDetail claim, AssignmentDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    if (claim.state() == ClaimState.WITHDRAWN) {
      reasons.add(new Reason("assignment.withdrawn"));
    }
    Instant due = draft.dueAt();
    if (due != null && due.isBefore(Instant.now())) {
      reasons.add(new Reason("assignment.due-past"));
    }
    if (accounts.colleagues().stream().noneMatch(person -> isFit(person, draft))) {
      reasons.add(
          new Reason(
              draft.task() == Task.REVIEW ? "assignment.no-reviewer" : "assignment.no-editor"));
    }
    if (draft.task() == Task.REVIEW) {
      addFourEyes(reasons, claim, verdicts.of(claim.id()), draft.assignee());
    }
    return reasons;
  }

  private static boolean isFit(Colleague person, AssignmentDraft draft) {
    Role role = draft.task() == Task.REVIEW ? Role.REVIEWER : Role.EDITOR;
    return person.id().equals(draft.assignee()) && person.roles().contains(role);
  }

  private static void addFourEyes(
      List<Reason> reasons, ClaimDetail claim, List<VerdictRow> verdicts, AccountId reviewer) {
    boolean proposed =
        verdicts.stream()
            .filter(it -> claim.standing(it.axis()).awaits(it.id().value(), it.revision()))
            .anyMatch(it -> it.proposedBy().equals(reviewer));
    if (proposed) {
      reasons.add(new Reason("assignment.own-proposal"));
    }
    if (claim.lastEditors().include(reviewer)) {
      reasons.add(new Reason("assignment.own-edit"));
    }
  }
}
