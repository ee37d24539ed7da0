package org.foureyes.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import org.foureyes.ui.Paths;

/** What all pages look like that say why a screen is not shown. */
abstract sealed class ErrorPage extends Composite<Div> implements HasDynamicTitle
    permits DeniedPage, FailurePage, GonePage, NotFoundPage {
  private static final long serialVersionUID = 1L;
  private String title = "";

  /**
   * @param key of the heading; the explanation has {@code .hint} behind it
   * @param arguments of the explanation
   */
  final void show(String key, VaadinIcon icon, Object... arguments) {
    title = getTranslation(key);
    Anchor back = new Anchor(Paths.ARTICLES, getTranslation("error.back"));
    Div content = getContent();
    content.removeAll();
    content.add(
        icon.create(),
        new H1(title),
        new Paragraph(getTranslation(key + ".hint", arguments)),
        back);
    content.addClassName("fe-error-page");
  }

  @Override
  public final String getPageTitle() {
    return title;
  }
}
