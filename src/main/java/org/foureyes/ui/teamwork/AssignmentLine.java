package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.ClaimId;
import org.foureyes.teamwork.AssignmentRow;
import org.foureyes.teamwork.Task;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.People;
import org.foureyes.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** Who has one task of a claim, until when; leads to the dialog that changes it. */
final class AssignmentLine extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient TeamServices services;
  private final Task task;
  private final Span words = new Span();
  private final Span overdue = new Span();
  private final Button change = new Button();
  private final SerializableRunnable changed;
  private @Nullable ClaimId claim;
  private transient @Nullable AssignmentRow stored;

  /**
   * @param changed runs when the task was given to somebody else
   */
  AssignmentLine(TeamServices services, Task task, SerializableRunnable changed) {
    this.services = services;
    this.task = task;
    this.changed = changed;
    overdue.setText(getTranslation("assignment.overdue"));
    overdue.addClassNames("fe-tag", "bad");
    change.setText(getTranslation("assignment.edit"));
    change.setAriaLabel(getTranslation("assignment.edit") + ": " + Labels.of(task));
    change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    change.addClickListener(click -> open());
    change.setVisible(services.mayTakePart());
    getContent().add(words, overdue, change);
    getContent().addClassName("fe-team-task");
  }

  /**
   * @param all open assignments of the claim
   * @param people knows the names
   */
  void show(ClaimId id, List<AssignmentRow> all, People people) {
    claim = id;
    AssignmentRow row = all.stream().filter(one -> one.task() == task).findFirst().orElse(null);
    stored = row;
    String who = row == null ? getTranslation("assignment.none") : people.name(row.assignee());
    String line = getTranslation("assignment.line", Labels.of(task), who);
    Instant due = row == null ? null : row.dueAt();
    words.setText(
        due == null ? line : line + ", " + getTranslation("assignment.until", Times.of(due)));
    overdue.setVisible(row != null && row.isOverdue(Instant.now()));
  }

  private void open() {
    ClaimId id = Objects.requireNonNull(claim);
    new AssignmentDialog(services, id, task, stored, changed).open();
  }
}
