package org.foureyes.teamwork;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.rating.Axis;
import org.foureyes.review.VerdictDecided;
import org.foureyes.review.Verdicts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends assignments whose task is done: research with the proposal of a verdict on the content, a
 * review with its decision, both with the claim's withdrawal.
 */
@Component
class AssignmentEnd {
  private final AssignmentRepository assignments;
  private final Claims claims;
  private final Verdicts verdicts;
  private final TeamworkDesk desk;
  private final JdbcClient jdbc;

  AssignmentEnd(
      AssignmentRepository assignments,
      Claims claims,
      Verdicts verdicts,
      TeamworkDesk desk,
      JdbcClient jdbc) {
    this.assignments = assignments;
    this.claims = claims;
    this.verdicts = verdicts;
    this.desk = desk;
    this.jdbc = jdbc;
  }

  /** Most claims have no assignment, and many may change at once: one cheap look first. */
  @EventListener
  void on(ClaimChanged event) {
    if (!hasOpen(event.claimId())) {
      return;
    }
    ClaimDetail claim = claims.get(event.claimId());
    for (Assignment assignment : assignments.open(event.claimId().value())) {
      if (claim.state() == ClaimState.WITHDRAWN || isResearched(claim, assignment.row())) {
        end(claim, assignment);
      }
    }
  }

  @EventListener
  void on(VerdictDecided event) {
    if (!hasOpen(event.claim())) {
      return;
    }
    ClaimDetail claim = claims.get(event.claim());
    assignments.open(event.claim().value()).stream()
        .filter(it -> it.row().task() == Task.REVIEW)
        .toList()
        .forEach(it -> end(claim, it));
  }

  private boolean hasOpen(ClaimId claim) {
    return jdbc.sql(
                "select count(*) from assignment where claim_id = :claim and open_task is not null")
            .param("claim", claim.value())
            .query(Long.class)
            .single()
        > 0;
  }

  private boolean isResearched(ClaimDetail claim, AssignmentRow assignment) {
    UUID verdict = claim.standing(Axis.CONTENT).verdictId();
    return assignment.task() == Task.RESEARCH
        && verdict != null
        && claim.state().isUnderReview()
        && verdicts.of(claim.id()).stream()
            .filter(it -> it.id().value().equals(verdict))
            .anyMatch(it -> !it.proposedAt().isBefore(assignment.assignedAt()));
  }

  private void end(ClaimDetail claim, Assignment assignment) {
    AssignmentRow before = assignment.row();
    assignment.end(before.version(), Ending.DONE, Instant.now().truncatedTo(ChronoUnit.MICROS));
    assignments.flush();
    desk.record(claim, "done", before, null);
  }
}
