package org.foureyes.ui.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.ui.component.Problems;

/** Asks why a claim is to be withdrawn. */
final class WithdrawDialog {
  private final Dialog dialog = new Dialog();
  private final TextArea reason = new TextArea();
  private final Problems problems = new Problems();
  private final Consumer<String> withdraw;

  /**
   * @param withdraw does it, and throws what the rules have against it
   */
  WithdrawDialog(WorkbenchClaim claim, int number, Consumer<String> withdraw) {
    this.withdraw = withdraw;
    dialog.setHeaderTitle(dialog.getTranslation("workbench.withdraw.title", number));
    dialog.addClassName("fe-dialog");
    Paragraph wording = new Paragraph(Cards.shortened(claim.wording()));
    wording.addClassName("fe-quote");
    reason.setLabel(dialog.getTranslation("workbench.withdraw.reason"));
    reason.setHelperText(dialog.getTranslation("workbench.withdraw.hint"));
    reason.setWidthFull();
    reason.setMinRows(2);
    Div form = new Div(wording, problems, reason);
    form.addClassName("fe-form");
    dialog.add(form);
    Button cancel = new Button(dialog.getTranslation("workbench.cancel"), click -> dialog.close());
    Button confirm = new Button(dialog.getTranslation("workbench.withdraw.do"), click -> submit());
    confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    // What is typed reaches the server only when the field loses the keyboard.
    confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
    dialog.getFooter().add(cancel, confirm);
  }

  void open() {
    dialog.open();
    reason.focus();
  }

  private void submit() {
    try {
      withdraw.accept(reason.getValue());
      dialog.close();
    } catch (RuleViolation violation) {
      problems.show(violation.reasons());
    } catch (StaleEditException stale) {
      problems.show(new Paragraph(dialog.getTranslation("workbench.stale")));
    }
  }
}
