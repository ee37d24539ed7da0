package org.foureyes.teamwork;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Ids;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
class Assignment {
  @Id private UUID id;
  private UUID claimId;

  @Enumerated(EnumType.STRING)
  private Task task;

  @Enumerated(EnumType.STRING)
  private @Nullable Task openTask;

  private UUID assignee;
  private @Nullable Instant dueAt;
  private UUID assignedBy;
  private Instant assignedAt;
  private @Nullable Instant doneAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Ending ending;

  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Assignment() {}

  @SuppressWarnings("NullAway.Init")
  Assignment(ClaimId claim, AssignmentDraft draft, Stamp stamp) {
    this.id = Ids.next();
    this.claimId = claim.value();
    this.task = draft.task();
    this.openTask = draft.task();
    give(draft, stamp);
  }

  void reassign(long seen, AssignmentDraft draft, Stamp stamp) {
    requireOpen(seen);
    give(draft, stamp);
  }

  void end(long seen, Ending how, Instant at) {
    requireOpen(seen);
    this.openTask = null;
    this.ending = how;
    this.doneAt = at;
  }

  private void give(AssignmentDraft draft, Stamp stamp) {
    this.assignee = draft.assignee().value();
    Instant due = draft.dueAt();
    this.dueAt = due == null ? null : due.truncatedTo(ChronoUnit.MICROS);
    this.assignedBy = stamp.by().value();
    this.assignedAt = stamp.at();
  }

  private void requireOpen(long seen) {
    StaleEditException.check("assignment", id, seen, version());
    if (openTask == null) {
      throw RuleViolation.of("assignment.ended");
    }
  }

  AssignmentRow row() {
    return new AssignmentRow(
        new AssignmentId(id),
        version(),
        new ClaimId(claimId),
        task,
        new AccountId(assignee),
        dueAt,
        new AccountId(assignedBy),
        assignedAt);
  }

  long version() {
    return version == null ? 0 : version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Assignment assignment && id.equals(assignment.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
