package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.ShortcutsDialog;
import org.foureyes.ui.component.WorkbenchKeys;
import org.foureyes.ui.teamwork.NoticeBell;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every screen: a header with what the screen puts there and the user's menu, a narrow
 * rail of the screens that the user may see, and the screen itself. On a narrow window the rail is
 * a bar at the bottom.
 */
@Layout
@PermitAll
class Shell extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  private final Div title = new Div();
  private final Main main = new Main();
  private @Nullable HasElement screen;

  Shell(UserMenu userMenu, NoticeBell bell) {
    NativeButton skip = new NativeButton(getTranslation("shell.skip"), click -> toContent());
    skip.addClassName("fe-skip");
    Anchor home = new Anchor(Paths.ARTICLES, new Brand());
    home.setAriaLabel(getTranslation("shell.home"));
    home.addClassName("fe-home");
    title.addClassName("fe-title");
    userMenu.onShortcuts(this::showShortcuts);
    Header header = new Header(home, title, bell, userMenu);
    header.addClassName("fe-header");
    main.addClassName("fe-main");
    main.getElement().setAttribute("tabindex", "-1");
    getContent().add(skip, header, new Navigation(), main, keys());
    getContent().addClassName("fe-shell");
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
    screen = content;
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    main.getElement().removeAllChildren();
    title.removeAll();
    screen = null;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    title.removeAll();
    if (screen instanceof HasHeader hasHeader) {
      title.add(hasHeader.header());
    }
    getUI().ifPresent(Shell::nameWindow);
  }

  private static void nameWindow(UI ui) {
    String name = ui.getInternals().getTitle();
    if (name != null && !name.isBlank()) {
      ui.getPage().setTitle(name + " · " + Brand.NAME);
    }
  }

  private WorkbenchKeys keys() {
    WorkbenchKeys keys = new WorkbenchKeys();
    keys.setKeys(Map.of("?", "shortcuts"));
    keys.addCommandListener(command -> showShortcuts());
    return keys;
  }

  /** No link with a fragment: the page has a base address, to which it would lead. */
  private void toContent() {
    main.getElement().callJsFunction("focus");
  }

  private void showShortcuts() {
    List<Shortcut> own =
        screen instanceof HasShortcuts hasShortcuts ? hasShortcuts.shortcuts() : List.of();
    ShortcutsDialog.open(own);
  }
}
