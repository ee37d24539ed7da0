package org.foureyes.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/** Makes or changes an account. What was typed stays until it is saved or given up. */
final class AccountDialog {
  private final Accounts accounts;
  private final Runnable saved;
  private final Dialog dialog = new Dialog();
  private final TextField name = new TextField();
  private final TextField displayName = new TextField();
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
  private final Checkbox enabled = new Checkbox();
  private final FirstPasswordField password = new FirstPasswordField();
  private final Problems problems = new Problems();
  private final Binder<AccountDraft> binder = new Binder<>(AccountDraft.class);
  private @Nullable AccountRow seen;

  AccountDialog(Accounts accounts, Runnable saved) {
    this.accounts = accounts;
    this.saved = saved;
    labels();
    binder.forField(name).bind("name");
    binder.forField(displayName).bind("displayName");
    binder.forField(roles).bind("roles");
    binder.forField(enabled).bind("enabled");
    Div form = new Div(problems, displayName, name, roles, password, enabled);
    form.addClassName("fe-form");
    dialog.add(form);
    dialog.addClassName("fe-dialog");
    dialog.setCloseOnOutsideClick(false);
    Button save = new Button(text("accounts.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button(text("accounts.cancel"), click -> dialog.close()), save);
  }

  void add() {
    dialog.setHeaderTitle(text("accounts.add"));
    binder.readRecord(new AccountDraft("", "", Set.of(Role.EDITOR), true));
    enabled.setVisible(false);
    dialog.open();
    displayName.focus();
  }

  void edit(AccountRow row) {
    seen = row;
    dialog.setHeaderTitle(text("accounts.edit", row.displayName()));
    binder.readRecord(new AccountDraft(row.name(), row.displayName(), row.roles(), row.enabled()));
    password.setVisible(false);
    if (row.isProvided()) {
      roles.setReadOnly(true);
      roles.setHelperText(text("accounts.roles.provided", Objects.toString(row.issuer())));
    }
    dialog.open();
    displayName.focus();
  }

  private void labels() {
    name.setLabel(text("accounts.name"));
    name.setHelperText(text("accounts.name.hint"));
    name.getElement().setAttribute("autocomplete", "off");
    displayName.setLabel(text("accounts.display-name"));
    displayName.setHelperText(text("accounts.display-name.hint"));
    roles.setLabel(text("accounts.roles"));
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(Labels::of);
    roles.setItemHelperGenerator(
        role -> text("accounts.role." + role.name().toLowerCase(Locale.ROOT)));
    enabled.setLabel(text("accounts.enabled"));
  }

  private void save() {
    try {
      write(binder.writeRecord());
      dialog.close();
      saved.run();
      Notices.success(text("accounts.saved", displayName.getValue()));
    } catch (RuleViolation violation) {
      problems.show(violation.reasons());
    } catch (StaleEditException stale) {
      showPresent();
    } catch (ValidationException invalid) {
      throw new IllegalStateException("The form has no validators of its own", invalid);
    }
  }

  private void write(AccountDraft draft) {
    if (seen == null) {
      accounts.create(draft, password.getValue());
    } else {
      accounts.change(seen.id(), seen.version(), draft);
    }
  }

  /** Somebody else was faster: says what is stored now; saving again is then a decision. */
  private void showPresent() {
    AccountRow before = Objects.requireNonNull(seen);
    AccountRow present =
        accounts.list().stream()
            .filter(row -> row.id().equals(before.id()))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("account", before.id()));
    seen = present;
    problems.show(
        new Paragraph(
            text(
                "accounts.stale",
                present.displayName(),
                present.name(),
                present.roles().stream().sorted().map(Labels::of).collect(Collectors.joining(", ")),
                text(present.enabled() ? "accounts.in-use" : "accounts.disabled"))));
  }

  private String text(String key, Object... arguments) {
    return dialog.getTranslation(key, arguments);
  }
}
