package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.foureyes.oidc.OidcSignIn;
import org.foureyes.ui.Paths;
import org.foureyes.user.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in. Never says whether it was the name or the password that was wrong. */
@Route(value = Paths.LOGIN, autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int BELOW_FORM = 3;
  private static final Set<String> PROVIDER_FAILURES =
      Set.of("no-role", "locked", "down", "refused");

  private final CurrentUser currentUser;
  private final LoginForm form = new LoginForm();
  private final LoginI18n texts = LoginI18n.createDefault();

  LoginView(Texts languages, CurrentUser currentUser, ObjectProvider<OidcSignIn> provider) {
    this.currentUser = currentUser;
    Div box =
        new Div(
            new H1(new Brand()),
            new Paragraph(getTranslation("login.promise")),
            form,
            languages(languages));
    box.addClassName("fe-login-box");
    provider.ifAvailable(each -> box.addComponentAtIndex(BELOW_FORM, providerLink(each)));
    getContent().add(box);
    getContent().addClassName("fe-login");
    form.setAction(Paths.LOGIN);
    form.setForgotPasswordButtonVisible(false);
    translate();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (currentUser.find().isPresent()) {
      event.forwardTo(Paths.ARTICLES);
    }
    var parameters = event.getLocation().getQueryParameters();
    parameters.getSingleParameter(SignInBrake.WAIT).ifPresent(this::mustWait);
    parameters
        .getSingleParameter(OidcSignIn.FAILED)
        .filter(PROVIDER_FAILURES::contains)
        .ifPresent(this::notByProvider);
    form.setError(
        Stream.of("error", SignInBrake.WAIT, OidcSignIn.FAILED)
            .anyMatch(parameters.getParameters()::containsKey));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("login.title");
  }

  /** The number comes from the address bar, so anything else than a number says nothing. */
  private void mustWait(String seconds) {
    if (seconds.matches("\\d{1,4}")) {
      texts.getErrorMessage().setTitle(getTranslation("login.wait"));
      texts
          .getErrorMessage()
          .setMessage(getTranslation("login.wait.hint", Integer.parseInt(seconds)));
      form.setI18n(texts);
    }
  }

  private void notByProvider(String why) {
    texts.getErrorMessage().setTitle(getTranslation("login.failed"));
    texts.getErrorMessage().setMessage(getTranslation("login.provider." + why));
    form.setI18n(texts);
  }

  /** A link, since the way leads to another house and back. */
  private Anchor providerLink(OidcSignIn provider) {
    Anchor link = new Anchor(OidcSignIn.START, getTranslation("login.provider", provider.name()));
    link.setRouterIgnore(true);
    link.addClassName("fe-login-provider");
    return link;
  }

  private void translate() {
    texts.getForm().setTitle("");
    texts.getForm().setUsername(getTranslation("login.name"));
    texts.getForm().setPassword(getTranslation("login.password"));
    texts.getForm().setSubmit(getTranslation("login.submit"));
    texts.getErrorMessage().setTitle(getTranslation("login.failed"));
    texts.getErrorMessage().setMessage(getTranslation("login.failed.hint"));
    texts.getErrorMessage().setUsername(getTranslation("login.name-missing"));
    texts.getErrorMessage().setPassword(getTranslation("login.password-missing"));
    form.setI18n(texts);
  }

  private Div languages(Texts provided) {
    Div buttons = new Div();
    buttons.addClassName("fe-login-languages");
    provided.getProvidedLocales().stream()
        .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
        .forEach(language -> buttons.add(languageButton(language)));
    return buttons;
  }

  private Button languageButton(Locale language) {
    Button button = new Button(language.getDisplayLanguage(language));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.getElement().setAttribute("lang", language.getLanguage());
    button.addClickListener(click -> getUI().ifPresent(ui -> Choices.language(ui, language)));
    return button;
  }
}
