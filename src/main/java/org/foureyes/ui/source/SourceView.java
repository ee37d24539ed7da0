package org.foureyes.ui.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.foureyes.common.NotFoundException;
import org.foureyes.overview.ClaimLine;
import org.foureyes.overview.SourceBoard;
import org.foureyes.overview.SourceClaims;
import org.foureyes.rating.Scales;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.UrlState;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/** One source with its claims. The link of a merged one leads to the one that stayed. */
@Route(Paths.SOURCE)
@PermitAll
class SourceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient Sources sources;
  private final transient SourceBoard board;
  private final transient SourceClaims claims;
  private final boolean editor;
  private final Crumbs crumbs = new Crumbs();
  private final Div head = new Div();
  private final SourceFacts facts = new SourceFacts();
  private final H2 claimsTitle = new H2();
  private final UrlState url = new UrlState();
  private final LazyRows<ClaimLine> rows;
  private @Nullable SourceDetail source;

  SourceView(
      Sources sources, SourceBoard board, SourceClaims claims, Scales scales, CurrentUser user) {
    this.sources = sources;
    this.board = board;
    this.claims = claims;
    this.editor = user.get().has(Role.EDITOR);
    SourceClaimGrid grid = new SourceClaimGrid(scales);
    rows =
        LazyRows.in(
                grid,
                ClaimLine::id,
                range -> claims.page(source().id(), range),
                () -> claims.count(source().id()),
                new LazyRows.Order("changed", true),
                SourceClaims.SORTS)
            .sortedIn(url);
    crumbs.above(getTranslation("sources.title"), Paths.SOURCES);
    head.addClassName("fe-page-head");
    getContent().add(head, facts, claimsTitle, grid);
    getContent().addClassNames("fe-page", "fe-page-list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SourceId id =
        event
            .getRouteParameters()
            .get(Paths.SOURCE_ID)
            .map(text -> new SourceId(UUID.fromString(text)))
            .orElseThrow(() -> new NotFoundException("source", ""));
    SourceId kept = board.kept(id);
    if (!kept.equals(id)) {
      event.forwardTo(Paths.source(kept.value()));
      return;
    }
    url.read(event);
    show(sources.get(id));
    rows.sortAs(url);
  }

  @Override
  public String getPageTitle() {
    return source().name();
  }

  @Override
  public Component header() {
    return crumbs;
  }

  private void show(SourceDetail detail) {
    source = detail;
    crumbs.here(detail.name());
    H1 title = new H1(detail.name());
    head.removeAll();
    head.add(KindIcon.of(detail.content().kind()), title);
    if (editor) {
      head.add(
          new Button(getTranslation("source.merge"), VaadinIcon.CONNECT.create(), c -> merge()),
          new Button(getTranslation("source.change"), VaadinIcon.EDIT.create(), c -> edit()));
    }
    facts.show(detail.content());
    claimsTitle.setText(getTranslation("source.claims.title", claims.count(detail.id())));
    rows.refresh();
  }

  private void edit() {
    SourceDialog.edit(sources, source(), id -> show(sources.get(id)));
  }

  private void merge() {
    SourceMergeDialog.open(
        sources,
        claims,
        source(),
        kept -> UI.getCurrentOrThrow().navigate(Paths.source(kept.value())));
  }

  private SourceDetail source() {
    if (source == null) {
      throw new IllegalStateException("The screen has not been entered");
    }
    return source;
  }
}
