package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;

/**
 * Links to the screens that the user may see: all with {@code @Menu}, in its order. The title is a
 * message key, the icon a name of Vaadin's icons such as {@code vaadin:file-text-o}.
 */
class Navigation extends Composite<Nav> {
  private static final long serialVersionUID = 1L;

  Navigation() {
    UnorderedList list = new UnorderedList();
    MenuConfiguration.getMenuEntries().stream()
        .filter(entry -> entry.menuClass() != null)
        .forEach(entry -> list.add(new ListItem(link(entry))));
    getContent().add(list);
    getContent().setAriaLabel(getTranslation("shell.navigation"));
    getContent().addClassName("fe-rail");
  }

  private RouterLink link(MenuEntry entry) {
    RouterLink link = new RouterLink(entry.menuClass());
    Span text = new Span(getTranslation(entry.title()));
    text.addClassName("fe-rail-text");
    link.add(icon(entry.icon()), text);
    String path = firstSegment(entry.path());
    link.setHighlightCondition((any, event) -> event.getLocation().getFirstSegment().equals(path));
    link.setHighlightAction(Navigation::mark);
    return link;
  }

  private static void mark(RouterLink link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }

  private static Icon icon(@Nullable String name) {
    Icon icon =
        name == null || !name.startsWith("vaadin:")
            ? VaadinIcon.CIRCLE_THIN.create()
            : new Icon("vaadin", name.substring("vaadin:".length()));
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  private static String firstSegment(String path) {
    return path.replaceFirst("^/", "").split("/", 2)[0];
  }
}
