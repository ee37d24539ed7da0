package org.foureyes.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.review.DecisionKind;
import org.foureyes.review.VerdictId;
import org.foureyes.ui.component.DraftKeeper;
import org.foureyes.ui.component.FieldProblems;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Approve, or return with a reason; or in words why this person may do neither. What is typed is
 * kept until the decision is made.
 */
final class DecisionPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final SerializableBiConsumer<DecisionKind, String> decide;
  private final Div hindered = new Div();
  private final Problems problems = new Problems();
  private final TextArea reason = new TextArea();
  private final FieldProblems places = new FieldProblems().place("decision.reason", reason);
  private final Button approve = new Button();
  private final Button giveBack = new Button();
  private final Div form = new Div();
  private @Nullable DraftKeeper draft;
  private boolean deciding;

  /**
   * @param decide gets what the reviewer wants, with the text
   */
  DecisionPanel(SerializableBiConsumer<DecisionKind, String> decide) {
    this.decide = decide;
    hindered.addClassNames("fe-notice", "wait");
    reason.setLabel(getTranslation("review.reason"));
    reason.setHelperText(getTranslation("review.reason.hint"));
    reason.setManualValidation(true);
    button(approve, "review.approve", VaadinIcon.CHECK, this::approve);
    approve.addThemeVariants(ButtonVariant.PRIMARY);
    button(giveBack, "review.return", VaadinIcon.ARROW_BACKWARD, this::giveBack);
    Div buttons = new Div(approve, giveBack);
    buttons.addClassName("fe-row");
    form.add(reason, buttons);
    form.addClassName("fe-form");
    getContent().add(problems, hindered, form);
    getContent().addClassName("fe-decision");
  }

  /** Shows what may be decided on a verdict, or why nothing. */
  void show(VerdictId verdict, List<Reason> obstacles) {
    ready();
    problems.clear();
    places.tell(List.of());
    hindered.setVisible(!obstacles.isEmpty());
    form.setVisible(obstacles.isEmpty());
    hindered.removeAll();
    hindered.add(new Paragraph(getTranslation("review.hindered")), Notices.reasons(obstacles));
    reason.clear();
    String key = "review/" + verdict.value() + "/reason";
    if (draft == null) {
      draft = DraftKeeper.attach(reason, key);
    } else {
      draft.follow(key);
    }
  }

  /** The decision was refused: says why, and keeps what was typed. */
  void refuse(List<Reason> reasons) {
    ready();
    List<Reason> rest = places.tell(reasons);
    if (rest.isEmpty()) {
      problems.clear();
    } else {
      problems.show(rest);
    }
  }

  /** The decision is made: what was typed is stored with it. */
  void done() {
    if (draft != null) {
      draft.clear();
    }
  }

  /** Approves, unless that is not possible or on its way. */
  void approve() {
    run(DecisionKind.APPROVE);
  }

  /** Returns; without a reason, asks for it. */
  void giveBack() {
    if (form.isVisible() && reason.getValue().isBlank()) {
      refuse(List.of(new Reason("decision.reason-missing")));
    } else {
      run(DecisionKind.RETURN);
    }
  }

  private void run(DecisionKind kind) {
    if (form.isVisible() && !deciding) {
      deciding = true;
      try {
        decide.accept(kind, reason.getValue());
      } catch (RuntimeException failed) {
        ready();
        throw failed;
      }
    }
  }

  private void ready() {
    deciding = false;
    approve.setEnabled(true);
    giveBack.setEnabled(true);
  }

  private void button(Button button, String key, VaadinIcon icon, Runnable action) {
    button.setText(getTranslation(key));
    button.setIcon(icon.create());
    button.setTooltipText(getTranslation(key + ".hint"));
    button.setDisableOnClick(true);
    button.addClickListener(click -> action.run());
  }
}
