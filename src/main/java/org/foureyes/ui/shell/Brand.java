package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;

/** Mark and name of the product. */
class Brand extends Composite<Span> {
  private static final long serialVersionUID = 1L;
  static final String NAME = "Foureyes";

  Brand() {
    SvgIcon mark = new SvgIcon("theme/foureyes.svg");
    mark.getElement().setAttribute("aria-hidden", "true");
    Span name = new Span(NAME);
    name.addClassName("fe-brand-name");
    getContent().add(mark, name);
    getContent().addClassName("fe-brand");
  }
}
