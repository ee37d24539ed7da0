package org.foureyes.ui.claim;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** The title of a section with the key that leads to it. */
final class SectionTitle {
  private SectionTitle() {}

  /**
   * @param key message key of the title
   * @param shortcut the workbench's key for the section
   */
  static H3 of(String key, String shortcut) {
    HtmlContainer hint = new HtmlContainer("kbd");
    hint.setText(shortcut);
    hint.getElement().setAttribute("aria-hidden", "true");
    H3 title = new H3(new Span(I18NProvider.translate(key)), hint);
    title.addClassName("fe-label");
    return title;
  }
}
