package org.foureyes.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.foureyes.user.Accounts;

/**
 * A password that one person gives another: readable, because it must be passed on, and proposed at
 * random.
 */
class FirstPasswordField extends TextField {
  private static final long serialVersionUID = 1L;

  /** No characters that are read for another: 0 O, 1 l I. */
  private static final String ALPHABET =
      "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  FirstPasswordField() {
    setLabel(getTranslation("accounts.password"));
    setHelperText(getTranslation("accounts.password.hint", Accounts.SHORTEST_PASSWORD));
    getElement().setAttribute("autocomplete", "off");
    addClassName("fe-password-given");
    Button propose = new Button(getTranslation("accounts.password.propose"), click -> propose());
    propose.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    setSuffixComponent(propose);
    propose();
  }

  private void propose() {
    setValue(
        RANDOM
            .ints(16, 0, ALPHABET.length())
            .mapToObj(i -> ALPHABET.substring(i, i + 1))
            .collect(Collectors.joining()));
  }
}
