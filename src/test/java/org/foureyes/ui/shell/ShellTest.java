package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.WorkbenchKeys;
import org.junit.jupiter.api.Test;

class ShellTest extends ViewTest {
  @Test
  void leadsStrangersToTheSignInPage() {
    navigate(Paths.PASSWORD, LoginView.class);

    assertThat(getCurrentView()).isInstanceOf(LoginView.class);
  }

  @Test
  void showsAnAdminTheAccountsInTheMenu() {
    signIn("admin");
    navigate(PasswordView.class);

    assertThat(menu()).contains("accounts");
  }

  @Test
  void hidesTheAccountsFromAnEditor() {
    signIn("editor");
    navigate(PasswordView.class);

    assertThat(menu()).doesNotContain("accounts");
  }

  @Test
  void tellsAnEditorNothingAboutTheAccounts() {
    signIn("editor");
    UI.getCurrent().navigate(Paths.ACCOUNTS);

    assertThat($(H1.class).single().getText()).isEqualTo(text("error.not-found"));
  }

  @Test
  void findsNothingUnderAMalformedId() {
    signIn("editor");
    UI.getCurrent().navigate(Paths.ARTICLES + "/not-an-id");

    assertThat($(H1.class).single().getText()).isEqualTo(text("error.not-found"));
  }

  @Test
  void listsTheKeysThatWorkEverywhere() {
    signIn("editor");
    navigate(PasswordView.class);
    fireCommand();

    assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Tastenkürzel");
  }

  @Test
  void speaksEnglishToThoseWhoChoseIt() {
    signIn("editor");
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    navigate(PasswordView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Change password");
  }

  private void fireCommand() {
    WorkbenchKeys keys = $(WorkbenchKeys.class).single();
    ComponentUtil.fireEvent(keys, new WorkbenchKeys.Command(keys, true, "shortcuts"));
  }

  private List<String> menu() {
    return $(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
  }
}
