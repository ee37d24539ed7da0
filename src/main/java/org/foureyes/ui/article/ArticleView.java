package org.foureyes.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.UrlState;
import org.jspecify.annotations.Nullable;

/** The workbench of the article that the address names, with the claim at hand in the query. */
@Route(Paths.ARTICLE)
@PermitAll
class ArticleView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader, HasShortcuts {
  private static final long serialVersionUID = 1L;

  /** Name of the query parameter with the index of a sentence to go to. */
  private static final String SENTENCE = "sentence";

  private final WorkbenchServices services;
  private final ArticleHeader header = new ArticleHeader();
  private final UrlState url = new UrlState();
  private @Nullable Workbench workbench;

  ArticleView(WorkbenchServices services) {
    this.services = services;
    getContent().addClassName("fe-workbench-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    ArticleId id =
        new ArticleId(
            UUID.fromString(event.getRouteParameters().get(Paths.ARTICLE_ID).orElseThrow()));
    Workbench bench = workbench;
    if (bench == null || !bench.article().id().equals(id)) {
      bench = open(services.articles().get(id));
    }
    bench.goTo(claim(), sentence());
  }

  @Override
  public String getPageTitle() {
    return workbench == null ? "" : workbench.article().content().title();
  }

  @Override
  public Component header() {
    return header;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return WorkbenchCommand.shortcuts(services.mayEdit(), getTranslation("workbench.key.control"));
  }

  private Workbench open(ArticleDetail article) {
    Workbench bench = new Workbench(services, article, header);
    bench.onSelect(this::remember);
    getContent().removeAll();
    getContent().add(bench);
    workbench = bench;
    return bench;
  }

  private @Nullable ClaimId claim() {
    return url.get(Paths.CLAIM_PARAMETER).flatMap(WorkbenchActions::parse).orElse(null);
  }

  private int sentence() {
    return url.get(SENTENCE)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private void remember(@Nullable ClaimId claim) {
    url.set(SENTENCE, null);
    url.set(Paths.CLAIM_PARAMETER, claim == null ? null : claim.value().toString());
  }
}
