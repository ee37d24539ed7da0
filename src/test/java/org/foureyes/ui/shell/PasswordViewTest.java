package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Set;
import org.foureyes.ui.ViewTest;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.Accounts;
import org.foureyes.user.ProvidedPerson;
import org.foureyes.user.ProviderSignIn;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordViewTest extends ViewTest {
  @Autowired private Accounts accounts;
  @Autowired private ProviderSignIn providerSignIn;

  @Test
  void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
    signIn("editor");
    navigate(PasswordView.class);
    fill("not this", "short", "short");
    save();

    assertThat($view(ListItem.class).all().stream().map(ListItem::getText))
        .containsExactlyInAnyOrder(
            text("account.password-wrong"),
            text("account.password-short", Accounts.SHORTEST_PASSWORD));
    assertThat(fields().getFirst().getValue()).isEqualTo("not this");
  }

  @Test
  void refusesTwoDifferentNewPasswords() {
    signIn("editor");
    navigate(PasswordView.class);
    fill(PASSWORD, "a long new password", "another new password");
    save();

    assertThat($view(Paragraph.class).all().stream().map(Paragraph::getText))
        .contains(text("password.differs"));
  }

  @Test
  void changesThePassword() {
    signIn("admin");
    accounts.create(new AccountDraft("changing", "Changing", Set.of(Role.VIEWER), true), PASSWORD);
    signIn("changing");
    navigate(PasswordView.class);
    fill(PASSWORD, "a long new password", "a long new password");
    save();

    assertThat($(Span.class).withText(text("password.saved")).exists()).isTrue();
    accounts.changeOwnPassword("a long new password", PASSWORD);
    assertThat(fields()).allSatisfy(field -> assertThat(field.getValue()).isEmpty());
  }

  @Test
  void whoComesFromTheProviderIsToldWhereThePasswordIsChanged() {
    providerSignIn.enter(
        new ProvidedPerson(
            "https://login.example.org", "of-a-test", "provided", "P", Set.of(Role.VIEWER)));
    signIn("provided");
    navigate(PasswordView.class);

    assertThat($view(PasswordField.class).all()).isEmpty();
    assertThat($view(Paragraph.class).single().getText()).isEqualTo(text("password.provided"));
  }

  private void fill(String present, String next, String again) {
    List<PasswordField> fields = fields();
    test(fields.get(0)).setValue(present);
    test(fields.get(1)).setValue(next);
    test(fields.get(2)).setValue(again);
  }

  private List<PasswordField> fields() {
    return $view(PasswordField.class).all();
  }

  private void save() {
    test($view(Button.class).single()).click();
  }
}
