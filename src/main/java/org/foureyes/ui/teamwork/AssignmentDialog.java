package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.teamwork.AssignmentDraft;
import org.foureyes.teamwork.AssignmentRow;
import org.foureyes.teamwork.Task;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.Times;
import org.foureyes.user.Colleague;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/** Gives a task to somebody, takes it from them, or notes that it is done. */
final class AssignmentDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final transient TeamServices services;
  private final ClaimId claim;
  private final Task task;
  private final SerializableRunnable changed;
  private final Problems problems = new Problems();
  private final ComboBox<Colleague> person = new ComboBox<>();
  private final DateTimePicker due = new DateTimePicker();
  private transient @Nullable AssignmentRow stored;

  AssignmentDialog(
      TeamServices services,
      ClaimId claim,
      Task task,
      @Nullable AssignmentRow stored,
      SerializableRunnable changed) {
    this.services = services;
    this.claim = claim;
    this.task = task;
    this.stored = stored;
    this.changed = changed;
    setHeaderTitle(getTranslation("assignment.title") + ": " + Labels.of(task));
    fields();
    add(new Div(problems, person, due));
    buttons();
  }

  private void fields() {
    Role role = task == Task.REVIEW ? Role.REVIEWER : Role.EDITOR;
    person.setLabel(getTranslation("assignment.person"));
    person.setItemLabelGenerator(Colleague::displayName);
    person.setItems(
        services.accounts().colleagues().stream().filter(it -> it.roles().contains(role)).toList());
    person.setWidthFull();
    due.setLabel(getTranslation("assignment.due"));
    due.setLocale(getLocale());
    due.setWidthFull();
    AssignmentRow row = stored;
    if (row != null) {
      services.accounts().colleagues().stream()
          .filter(it -> it.id().equals(row.assignee()))
          .findFirst()
          .ifPresent(person::setValue);
      Instant at = row.dueAt();
      due.setValue(at == null ? null : LocalDateTime.ofInstant(at, Times.zone()));
    }
  }

  private void buttons() {
    Button save = new Button(getTranslation("assignment.save"), click -> attempt(this::save));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    if (stored != null) {
      getFooter()
          .add(
              new Button(getTranslation("assignment.remove"), click -> attempt(this::unassign)),
              new Button(getTranslation("assignment.done"), click -> attempt(this::done)));
    }
    getFooter().add(new Button(getTranslation("assignment.close"), click -> close()), save);
  }

  private void attempt(Runnable wish) {
    try {
      wish.run();
      changed.run();
      close();
    } catch (RuleViolation refused) {
      problems.show(refused.reasons());
    } catch (StaleEditException stale) {
      problems.show(new Paragraph(getTranslation("assignment.stale")));
      stored =
          services.assignments().of(claim).stream()
              .filter(row -> row.task() == task)
              .findFirst()
              .orElse(null);
    }
  }

  private void save() {
    Colleague chosen = person.getValue();
    if (chosen == null) {
      throw RuleViolation.of("assignment.person-missing");
    }
    LocalDateTime until = due.getValue();
    AssignmentDraft draft =
        new AssignmentDraft(
            chosen.id(), task, until == null ? null : until.atZone(Times.zone()).toInstant());
    AssignmentRow row = stored;
    if (row == null) {
      services.assignments().assign(claim, draft);
    } else {
      services.assignments().reassign(row.id(), row.version(), draft);
    }
  }

  private void unassign() {
    AssignmentRow row = stored;
    if (row != null) {
      services.assignments().unassign(row.id(), row.version());
    }
  }

  private void done() {
    AssignmentRow row = stored;
    if (row != null) {
      services.assignments().done(row.id(), row.version());
    }
  }
}
