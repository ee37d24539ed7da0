package org.foureyes.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.foureyes.common.RuleViolation;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;

/** Gives a person who forgot their password a new first one. */
final class ResetDialog {
  private final Accounts accounts;
  private final AccountRow row;
  private final Runnable saved;
  private final Dialog dialog = new Dialog();
  private final FirstPasswordField password = new FirstPasswordField();
  private final Problems problems = new Problems();

  ResetDialog(Accounts accounts, AccountRow row, Runnable saved) {
    this.accounts = accounts;
    this.row = row;
    this.saved = saved;
    dialog.setHeaderTitle(text("accounts.reset", row.displayName()));
    Div form = new Div(problems, new Paragraph(text("accounts.reset.hint")), password);
    form.addClassName("fe-form");
    dialog.add(form);
    dialog.addClassName("fe-dialog");
    dialog.setCloseOnOutsideClick(false);
    Button reset = new Button(text("accounts.reset.do"), click -> reset());
    reset.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button(text("accounts.cancel"), click -> dialog.close()), reset);
  }

  void open() {
    dialog.open();
    password.focus();
  }

  private void reset() {
    try {
      accounts.resetPassword(row.id(), password.getValue());
      dialog.close();
      saved.run();
      Notices.success(text("accounts.reset.done", row.displayName()));
    } catch (RuleViolation violation) {
      problems.show(violation.reasons());
    }
  }

  private String text(String key, Object... arguments) {
    return dialog.getTranslation(key, arguments);
  }
}
