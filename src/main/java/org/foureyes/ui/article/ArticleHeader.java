package org.foureyes.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.foureyes.article.ArticleId;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;

/** The workbench's part of the header: the trail, the strip, and the way to the report. */
final class ArticleHeader extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Crumbs crumbs = new Crumbs();
  private final Div strip = new Div();
  private final Anchor clearance = new Anchor();
  private final Anchor report = new Anchor();

  ArticleHeader() {
    crumbs.above(getTranslation("workbench.articles"), Paths.ARTICLES);
    strip.addClassName("fe-header-strip");
    Component icon = VaadinIcon.DOWNLOAD_ALT.create();
    icon.getElement().setAttribute("aria-hidden", "true");
    report.add(icon, new Span(getTranslation("workbench.report")));
    report.addClassNames("fe-header-link", "fe-report-link");
    report.setTitle(getTranslation("workbench.report.hint"));
    Component check = VaadinIcon.CHECK_SQUARE_O.create();
    check.getElement().setAttribute("aria-hidden", "true");
    clearance.add(check, new Span(getTranslation("clearance.link")));
    clearance.addClassNames("fe-header-link", "fe-clearance-link");
    clearance.setTitle(getTranslation("clearance.link.hint"));
    getContent().add(crumbs, strip, clearance, report);
    getContent().addClassName("fe-workbench-header");
  }

  void show(ArticleId article, Component coverage) {
    strip.removeAll();
    strip.add(coverage);
    clearance.setHref(Paths.clearance(article.value()));
    report.setHref(Paths.articleReport(article.value()));
  }

  void title(String title) {
    crumbs.here(title);
  }
}
