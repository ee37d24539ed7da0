package org.foureyes.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.Reports;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;

/** The report of one article. */
@Route(Paths.ARTICLE_REPORT)
@PermitAll
class ArticleReportView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient Articles articles;
  private final transient Reports reports;
  private final transient ClaimBoard board;
  private final Div trail = new Div();

  ArticleReportView(Articles articles, Reports reports, ClaimBoard board) {
    this.articles = articles;
    this.reports = reports;
    this.board = board;
    getContent().addClassName("fe-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = UUID.fromString(event.getRouteParameters().get(Paths.ARTICLE_ID).orElseThrow());
    String title = articles.get(new ArticleId(id)).content().title();
    trail.removeAll();
    trail.add(
        new Crumbs()
            .above(getTranslation("articles.title"), Paths.ARTICLES)
            .above(title, Paths.article(id))
            .here(getTranslation("report.title")));
    getContent().removeAll();
    getContent()
        .add(
            new H1(getTranslation("report.of-article", title)),
            more(Paths.copy(id), "copy.link"),
            more(Paths.asOf(id), "as-of.link"),
            more(Paths.summary(id), "summary.link"),
            new ExportForm(reports, board, ClaimFilter.of(new ArticleId(id))));
  }

  private Component more(String path, String key) {
    Anchor link = new Anchor(path, getTranslation(key));
    link.setTitle(getTranslation(key + ".hint"));
    link.addClassName("fe-more");
    return link;
  }

  @Override
  public Div header() {
    return trail;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("report.title");
  }
}
