package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.rating.Scales;
import org.foureyes.report.ArticleCopies;
import org.foureyes.report.ArticleCopy;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.Times;
import org.w3c.dom.Document;

/** The annotated copy of an article, to be read, printed and taken as PDF. */
@Route(Paths.COPY)
@PermitAll
class CopyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient ArticleCopies copies;
  private final transient Scales scales;
  private final Div trail = new Div();

  CopyView(ArticleCopies copies, Scales scales) {
    this.copies = copies;
    this.scales = scales;
    getContent().addClassName("fe-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = UUID.fromString(event.getRouteParameters().get(Paths.ARTICLE_ID).orElseThrow());
    ArticleCopy copy = copies.of(new ArticleId(id));
    trail.removeAll();
    trail.add(
        new Crumbs()
            .above(getTranslation("articles.title"), Paths.ARTICLES)
            .above(copy.article().content().title(), Paths.article(id))
            .here(getTranslation("copy.title")));
    Document page = CopyPage.of(copy, scales, getLocale(), Times.zone());
    getContent().removeAll();
    getContent().add(tools(copy.article().id()));
    getContent()
        .getElement()
        .appendChild(CopyElements.of(page.getElementsByTagName("article").item(0)));
  }

  private Div tools(ArticleId article) {
    Button print = new Button(getTranslation("copy.print"), VaadinIcon.PRINT.create());
    print.addThemeVariants(ButtonVariant.TERTIARY);
    print.addClickListener(click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    Anchor pdf = new Anchor();
    pdf.add(VaadinIcon.DOWNLOAD.create());
    pdf.add(getTranslation("copy.pdf"));
    pdf.addClassName("fe-download");
    pdf.setHref(new CopyDownload(copies, scales, article, getLocale(), Times.zone()));
    Div tools = new Div(print, pdf);
    tools.addClassNames("fe-row", "fe-copy-tools");
    return tools;
  }

  @Override
  public Div header() {
    return trail;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("copy.title");
  }
}
