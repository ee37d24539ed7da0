package org.foureyes.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.foureyes.ui.ViewTest;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;
import org.foureyes.user.ProvidedPerson;
import org.foureyes.user.ProviderSignIn;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsViewTest extends ViewTest {
  @Autowired private Accounts accounts;
  @Autowired private ProviderSignIn providerSignIn;

  @BeforeEach
  void open() {
    signIn("admin");
    navigate(AccountsView.class);
  }

  @Test
  @SuppressWarnings("unchecked")
  void listsTheAccounts() {
    Grid<AccountRow> grid = $(Grid.class).single();

    assertThat(grid.getListDataView().getItems().map(AccountRow::name))
        .contains("admin", "editor", "editor2", "reviewer", "viewer");
  }

  @Test
  void addsAnAccount() {
    click("accounts.add");
    field("accounts.display-name", "Grace Hopper");
    field("accounts.name", "grace");
    click("accounts.save");

    assertThat(row("grace").displayName()).isEqualTo("Grace Hopper");
    assertThat($(Dialog.class).exists()).isFalse();
  }

  @Test
  void saysAllThatIsWrongAndKeepsWhatWasTyped() {
    click("accounts.add");
    field("accounts.display-name", "");
    field("accounts.name", "with blanks");
    $(CheckboxGroup.class).single().clear();
    click("accounts.save");

    assertThat(
            $(ListItem.class).from($(Dialog.class).single()).all().stream().map(ListItem::getText))
        .containsExactlyInAnyOrder(
            text("account.name-invalid"),
            text("account.display-name-invalid"),
            text("account.role-missing"));
    assertThat($(TextField.class).withLabel(text("accounts.name")).single().getValue())
        .isEqualTo("with blanks");
  }

  @Test
  void refusesToTakeTheOwnRightsAway() {
    new AccountDialog(accounts, () -> {}).edit(row("admin"));
    $(CheckboxGroup.class).single().setValue(Set.of(Role.VIEWER));
    click("accounts.save");

    assertThat(problem()).isEqualTo(text("account.own-rights"));
    assertThat(row("admin").roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhileAndThenDoesAsTold() {
    accounts.create(new AccountDraft("two-tabs", "Two Tabs", Set.of(Role.VIEWER), true), PASSWORD);
    AccountRow seen = row("two-tabs");
    new AccountDialog(accounts, () -> {}).edit(seen);
    accounts.change(
        seen.id(),
        seen.version(),
        new AccountDraft("two-tabs", "First Tab", Set.of(Role.EDITOR), true));
    field("accounts.display-name", "Second Tab");
    click("accounts.save");

    assertThat(problem()).contains("First Tab", "Redaktion");
    assertThat(row("two-tabs").displayName()).isEqualTo("First Tab");

    click("accounts.save");
    assertThat(row("two-tabs").displayName()).isEqualTo("Second Tab");
  }

  @Test
  void setsANewPassword() {
    accounts.create(
        new AccountDraft("forgetful", "Forgetful", Set.of(Role.VIEWER), true), PASSWORD);
    new ResetDialog(accounts, row("forgetful"), () -> {}).open();
    field("accounts.password", "too short");
    click("accounts.reset.do");
    assertThat(problem()).isEqualTo(text("account.password-short", Accounts.SHORTEST_PASSWORD));

    field("accounts.password", "given by the admin");
    click("accounts.reset.do");
    signIn("forgetful");
    accounts.changeOwnPassword("given by the admin", PASSWORD);
  }

  @Test
  void anAccountOfTheProviderKeepsItsRolesAndGetsNoPassword() {
    String subject = UUID.randomUUID().toString();
    String name = "p" + subject.substring(0, 8);
    providerSignIn.enter(
        new ProvidedPerson("https://login.example.org", subject, name, name, Set.of(Role.EDITOR)));
    new AccountDialog(accounts, () -> {}).edit(row(name));
    CheckboxGroup<?> roles = $(CheckboxGroup.class).single();
    assertThat(roles.isReadOnly()).isTrue();
    assertThat(roles.getHelperText())
        .isEqualTo(text("accounts.roles.provided", "https://login.example.org"));
    field("accounts.display-name", "Umbenannt");
    click("accounts.save");
    assertThat(row(name).displayName()).isEqualTo("Umbenannt");
    assertThat(row(name).roles()).containsExactly(Role.EDITOR);

    new ResetDialog(accounts, row(name), () -> {}).open();
    click("accounts.reset.do");
    assertThat(problem()).isEqualTo(text("account.password-of-provider"));
  }

  private String problem() {
    return $(Paragraph.class).from($(Dialog.class).single()).first().getText();
  }

  private AccountRow row(String name) {
    return accounts.list().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void field(String label, String value) {
    test($(TextField.class).withLabel(text(label)).single()).setValue(value);
  }

  private void click(String key) {
    test($(Button.class).withText(text(key)).single()).click();
  }
}
