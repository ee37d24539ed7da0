package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ClaimRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.ListKeys;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.UrlState;
import org.foureyes.user.Role;

/** The claims of all articles, to find and to take out of the desk. */
@Route(Paths.CLAIMS)
@Menu(title = "claims.title", order = 20, icon = "vaadin:quote-right")
@PermitAll
class ClaimsView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {
  private static final long serialVersionUID = 1L;

  private final UrlState url = new UrlState();
  private final ClaimFilters filters;
  private final ClaimGrid grid;
  private final LazyRows<ClaimRow> rows;
  private final ListKeys keys;
  private final Paragraph bound = new Paragraph();

  ClaimsView(ListServices from) {
    filters =
        new ClaimFilters(url, from.sources(), from.articles(), from.accounts(), this::refresh);
    grid = new ClaimGrid(from.scales());
    ClaimBoard board = from.board();
    rows =
        LazyRows.in(
                grid,
                row -> row.line().id(),
                range -> board.page(filters.filter(), range),
                () -> rowsShown(board),
                new LazyRows.Order("changed", true),
                ClaimBoard.SORTS)
            .sortedIn(url);
    keys = new ListKeys("claims", filters::focusSearch, null);
    ExportButton export = new ExportButton(from.reports(), board, filters::filter);
    Anchor readBack = new Anchor(Paths.IMPORT, getTranslation("import.title"));
    readBack.setVisible(from.user().get().has(Role.EDITOR));
    Anchor summary = new Anchor(Paths.SUMMARY, getTranslation("summary.link"));
    Anchor earlier = new Anchor(Paths.EARLIER, getTranslation("earlier.title"));
    Div head = new Div(new H1(getTranslation("claims.title")));
    head.add(earlier, summary, readBack, export);
    head.addClassName("fe-page-head");
    bound.addClassName("fe-bound");
    bound.setVisible(false);
    getContent().add(head, filters, grid, bound, keys);
    getContent().addClassNames("fe-page", "fe-page-list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    filters.read();
    rows.sortAs(url);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("claims.title");
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.shortcuts();
  }

  /** Says so where there are more claims than rows. */
  private long rowsShown(ClaimBoard board) {
    int shown = board.rows(filters.filter());
    bound.setVisible(shown == ClaimBoard.most(filters.filter()));
    boolean search = !filters.filter().text().isBlank();
    bound.setText(getTranslation(search ? "claims.bound.found" : "claims.bound", shown));
    return shown;
  }

  private void refresh() {
    boolean filtered = !filters.filter().equals(ClaimFilter.ALL);
    grid.setEmptyStateComponent(grid.empty(filtered, filters::reset));
    rows.refresh();
  }
}
