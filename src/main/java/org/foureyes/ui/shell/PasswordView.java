package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;

/** Changing one's own password. Says all that is wrong at once, and keeps what was typed. */
@Route(Paths.PASSWORD)
@PermitAll
class PasswordView extends Composite<Div> implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private final Accounts accounts;
  private final PasswordField present = field("password.present", "current-password");
  private final PasswordField next = field("password.next", "new-password");
  private final PasswordField again = field("password.again", "new-password");
  private final Problems problems = new Problems();

  PasswordView(Accounts accounts, CurrentUser currentUser) {
    this.accounts = accounts;
    getContent().addClassNames("fe-page", "fe-narrow");
    if (currentUser.get().isProvided()) {
      getContent()
          .add(
              new H1(getTranslation("password.title")),
              new Paragraph(getTranslation("password.provided")));
    } else {
      fill();
    }
  }

  private void fill() {
    next.setHelperText(getTranslation("password.rule", Accounts.SHORTEST_PASSWORD));
    Button save = new Button(getTranslation("password.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    Div form = new Div(problems, present, next, again, save);
    form.addClassName("fe-form");
    getContent()
        .add(
            new H1(getTranslation("password.title")),
            new Paragraph(getTranslation("password.hint")),
            form);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("password.title");
  }

  private void save() {
    List<Reason> typing = typingMistakes();
    if (!typing.isEmpty()) {
      problems.show(typing);
      return;
    }
    try {
      accounts.changeOwnPassword(present.getValue(), next.getValue());
      done();
    } catch (RuleViolation violation) {
      problems.show(violation.reasons());
    }
  }

  /**
   * What can be said without asking the service, whose rules it repeats for the sake of saying all
   * at once.
   */
  private List<Reason> typingMistakes() {
    List<Reason> reasons = new ArrayList<>();
    if (!next.getValue().equals(again.getValue())) {
      reasons.add(new Reason("password.differs"));
      if (next.getValue().length() < Accounts.SHORTEST_PASSWORD) {
        reasons.add(new Reason("account.password-short", Accounts.SHORTEST_PASSWORD));
      }
    }
    return reasons;
  }

  private void done() {
    problems.clear();
    List.of(present, next, again).forEach(PasswordField::clear);
    Notices.success(getTranslation("password.saved"));
  }

  private PasswordField field(String key, String purpose) {
    PasswordField field = new PasswordField(getTranslation(key));
    field.setRequiredIndicatorVisible(true);
    field.getElement().setAttribute("autocomplete", purpose);
    return field;
  }
}
