package org.foureyes.teamwork;

import java.util.List;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.ClaimWorkflow;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to research and who is to review each claim, by when: one person at a time for each. */
@Service
public class Assignments {
  private final AssignmentRepository assignments;
  private final AssignmentRules rules;
  private final Claims claims;
  private final ClaimWorkflow workflow;
  private final History history;
  private final TeamworkDesk desk;

  Assignments(
      AssignmentRepository assignments,
      AssignmentRules rules,
      Claims claims,
      ClaimWorkflow workflow,
      History history,
      TeamworkDesk desk) {
    this.assignments = assignments;
    this.rules = rules;
    this.claims = claims;
    this.workflow = workflow;
    this.history = history;
    this.desk = desk;
  }

  /** The open assignments of a claim: at most one for each task. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<AssignmentRow> of(ClaimId claim) {
    return assignments.open(claim.value()).stream().map(Assignment::row).toList();
  }

  /**
   * Gives a task to somebody; an open claim is assigned from then on.
   *
   * @throws RuleViolation with every reason why this person cannot be given it
   */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public AssignmentId assign(ClaimId claim, AssignmentDraft draft) {
    ClaimDetail detail = check(claim, draft);
    if (assignments.open(claim.value()).stream().anyMatch(it -> it.row().task() == draft.task())) {
      throw RuleViolation.of("assignment.taken");
    }
    Stamp stamp = history.stamp();
    Assignment assignment = assignments.save(new Assignment(claim, draft, stamp));
    assignments.flush();
    AssignmentRow row = assignment.row();
    desk.record(detail, "assigned", (AssignmentRow) null, row);
    if (draft.task() == Task.RESEARCH && detail.state() == ClaimState.OPEN) {
      workflow.assigned(claim);
      desk.announce(new ClaimChanged(detail.articleId(), claim, stamp.by()));
    }
    desk.tell(draft.assignee(), NoticeKind.ASSIGNED, claim);
    return row.id();
  }

  /**
   * Gives an open task to somebody else, or another time to the same person.
   *
   * @throws RuleViolation with every reason why this person cannot be given it
   */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public void reassign(AssignmentId id, long seen, AssignmentDraft draft) {
    Assignment assignment = find(id);
    AssignmentRow before = assignment.row();
    AssignmentDraft wanted = new AssignmentDraft(draft.assignee(), before.task(), draft.dueAt());
    ClaimDetail detail = check(before.claimId(), wanted);
    assignment.reassign(seen, wanted, history.stamp());
    assignments.flush();
    desk.record(detail, "reassigned", before, assignment.row());
    if (!before.assignee().equals(wanted.assignee())) {
      desk.tell(wanted.assignee(), NoticeKind.ASSIGNED, before.claimId());
    }
  }

  /** Takes the task from its person; nobody has it then. */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public void unassign(AssignmentId id, long seen) {
    end(id, seen, Ending.REMOVED, "unassigned");
  }

  /** The task is done. */
  @PreAuthorize(Rights.TAKE_PART)
  @Transactional
  public void done(AssignmentId id, long seen) {
    end(id, seen, Ending.DONE, "done");
  }

  private void end(AssignmentId id, long seen, Ending how, String action) {
    Assignment assignment = find(id);
    AssignmentRow before = assignment.row();
    assignment.end(seen, how, history.stamp().at());
    assignments.flush();
    desk.record(claims.get(before.claimId()), action, before, null);
  }

  private ClaimDetail check(ClaimId claim, AssignmentDraft draft) {
    ClaimDetail detail = claims.get(claim);
    RuleViolation.unless(rules.check(detail, draft));
    return detail;
  }

  private Assignment find(AssignmentId id) {
    return assignments
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("assignment", id.value()));
  }
}
