package org.foureyes.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.review.DecisionChoices;
import org.foureyes.review.VerdictId;
import org.foureyes.ui.component.DraftKeeper;
import org.foureyes.ui.component.FieldProblems;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Approve, or return with a reason, dispute, or settle a dispute; or in words why this person may
 * do none of it. What is typed is kept until the decision is made.
 */
final class DecisionPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final SerializableBiConsumer<Wish, String> decide;
  private final Div hindered = new Div();
  private final Problems problems = new Problems();
  private final TextArea reason = new TextArea();
  private final FieldProblems places = new FieldProblems().place("decision.reason", reason);
  private final Button approve = new Button();
  private final Button giveBack = new Button();
  private final Button adopt = new Button();
  private final Button dispute = new Button();
  private final Div form = new Div();
  private @Nullable DraftKeeper draft;
  private boolean deciding;

  /**
   * @param decide gets what the reviewer wants, with the text
   * @param startDispute runs when the reviewer holds something else true
   */
  DecisionPanel(SerializableBiConsumer<Wish, String> decide, SerializableRunnable startDispute) {
    this.decide = decide;
    hindered.addClassNames("fe-notice", "wait");
    reason.setLabel(getTranslation("review.reason"));
    reason.setHelperText(getTranslation("review.reason.hint"));
    reason.setManualValidation(true);
    button(approve, "review.approve", VaadinIcon.CHECK, Wish.APPROVE);
    approve.addThemeVariants(ButtonVariant.PRIMARY);
    button(giveBack, "review.return", VaadinIcon.ARROW_BACKWARD, Wish.RETURN);
    button(adopt, "review.adopt", VaadinIcon.EXCHANGE, Wish.ADOPT);
    dispute.setText(getTranslation("review.dispute"));
    dispute.setIcon(VaadinIcon.SCALE_UNBALANCE.create());
    dispute.setTooltipText(getTranslation("review.dispute.hint"));
    dispute.addClickListener(click -> startDispute.run());
    Div buttons = new Div(approve, adopt, giveBack, dispute);
    buttons.addClassName("fe-row");
    form.add(reason, buttons);
    form.addClassName("fe-form");
    getContent().add(problems, hindered, form);
    getContent().addClassName("fe-decision");
  }

  /** Shows what may be done with a verdict, or why nothing. */
  void show(VerdictId verdict, DecisionChoices choices) {
    List<Reason> obstacles = choices.obstacles();
    ready();
    approve.setVisible(!choices.rateFirst());
    approve.setText(getTranslation(choices.adoptable() ? "review.uphold" : "review.approve"));
    adopt.setVisible(choices.adoptable());
    dispute.setVisible(choices.disputable());
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

  boolean mayDispute() {
    return form.isVisible() && dispute.isVisible();
  }

  /** Does what is wished, unless that is not possible or on its way; asks for a missing reason. */
  void wish(Wish wish) {
    if (!form.isVisible() || wish == Wish.APPROVE && !approve.isVisible()) {
      return;
    }
    if (wish != Wish.APPROVE && reason.getValue().isBlank()) {
      refuse(List.of(new Reason("decision.reason-missing")));
    } else if (!deciding) {
      deciding = true;
      try {
        decide.accept(wish, reason.getValue());
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
    adopt.setEnabled(true);
  }

  private void button(Button button, String key, VaadinIcon icon, Wish wish) {
    button.setText(getTranslation(key));
    button.setIcon(icon.create());
    button.setTooltipText(getTranslation(key + ".hint"));
    button.setDisableOnClick(true);
    button.addClickListener(click -> wish(wish));
  }
}
