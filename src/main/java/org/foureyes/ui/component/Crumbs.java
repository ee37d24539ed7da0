package org.foureyes.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The trail to the present screen, for the header: links to what is above, then its own name. */
public final class Crumbs extends Composite<Nav> {
  private static final long serialVersionUID = 1L;
  private final OrderedList list = new OrderedList();
  private final Span here = new Span();

  public Crumbs() {
    getContent().add(list);
    getContent().addClassName("fe-crumbs");
    here.getElement().setAttribute("aria-current", "page");
    list.add(new ListItem(here));
  }

  /**
   * Adds a link in front of the name of the present screen.
   *
   * @param path as {@code Paths} makes it
   */
  public Crumbs above(String text, String path) {
    list.addComponentAtIndex(list.getComponentCount() - 1, item(new Anchor(path, text)));
    return this;
  }

  /** Sets the name of the present screen. */
  public Crumbs here(String text) {
    here.setText(text);
    here.setTitle(text);
    return this;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getContent().setAriaLabel(getTranslation("shell.trail"));
  }

  private static Component item(Anchor link) {
    return new ListItem(link);
  }
}
