package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.foureyes.ui.Paths;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.SignedIn;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What concerns the user and this browser rather than the desk. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends Composite<MenuBar> {
  private static final long serialVersionUID = 1L;
  private final SubMenu menu;
  private Runnable shortcuts = () -> {};

  UserMenu(CurrentUser currentUser, AuthenticationContext authentication, Texts texts) {
    String name = currentUser.find().map(SignedIn::displayName).orElse("");
    Span shown = new Span(name);
    shown.addClassName("fe-user-name");
    MenuItem user = getContent().addItem(VaadinIcon.USER.create());
    user.add(shown);
    user.setAriaLabel(getTranslation("shell.user", name));
    getContent().addThemeVariants(MenuBarVariant.TERTIARY);
    getContent().addClassName("fe-user");
    menu = user.getSubMenu();
    menu.addItem(getTranslation("password.title"), click -> go(Paths.PASSWORD));
    menu.addItem(getTranslation("token.title"), click -> go(Paths.TOKENS));
    menu.addItem(getTranslation("shell.shortcuts"), click -> shortcuts.run());
    menu.addSeparator();
    languages(texts);
    schemes();
    menu.addSeparator();
    menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
  }

  void onShortcuts(Runnable action) {
    shortcuts = action;
  }

  private void languages(Texts texts) {
    SubMenu languages = menu.addItem(getTranslation("shell.language")).getSubMenu();
    for (Locale language : texts.getProvidedLocales()) {
      MenuItem item =
          languages.addItem(
              language.getDisplayLanguage(language), click -> Choices.language(ui(), language));
      item.setCheckable(true);
      item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
    }
  }

  private void schemes() {
    SubMenu schemes = menu.addItem(getTranslation("shell.scheme")).getSubMenu();
    ColorScheme.Value present = Choices.scheme(VaadinRequest.getCurrent());
    for (ColorScheme.Value scheme : Choices.SCHEMES) {
      MenuItem item =
          schemes.addItem(getTranslation("shell.scheme." + scheme.name().toLowerCase(Locale.ROOT)));
      item.setCheckable(true);
      item.setChecked(scheme == present);
      item.addClickListener(click -> choose(schemes, item, scheme));
    }
  }

  private void choose(SubMenu schemes, MenuItem chosen, ColorScheme.Value scheme) {
    schemes.getItems().forEach(item -> item.setChecked(item == chosen));
    Choices.scheme(ui(), scheme);
  }

  private UI ui() {
    return getUI().orElseThrow();
  }

  private void go(String path) {
    ui().navigate(path);
  }
}
