package org.foureyes.ui.claim;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words of somebody else, in their own direction of writing. Invisible without words. */
@Tag("blockquote")
final class Quote extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  Quote() {
    addClassName("fe-quote");
    getElement().setAttribute("dir", "auto");
  }

  void show(String text) {
    setText(text);
    setVisible(!text.isBlank());
  }
}
