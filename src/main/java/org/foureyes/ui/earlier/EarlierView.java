package org.foureyes.ui.earlier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foureyes.earlier.EarlierCheck;
import org.foureyes.earlier.EarlierChecks;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.SearchField;
import org.foureyes.ui.component.UrlState;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;

/** The checks of others, to look through, and for editors to take in more of them. */
@Route(Paths.EARLIER)
@PermitAll
class EarlierView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "q";
  private final transient EarlierChecks checks;
  private final UrlState url = new UrlState();
  private final SearchField text = new SearchField(getTranslation("earlier.search"));
  private final Paragraph count = new Paragraph();
  private final VirtualList<EarlierCheck> list = new VirtualList<>();
  private final CallbackDataProvider<EarlierCheck, Void> rows;

  EarlierView(EarlierChecks checks, CurrentUser user) {
    this.checks = checks;
    rows =
        new CallbackDataProvider<>(
            query -> checks.page(text.getValue(), query.getOffset(), query.getLimit()).stream(),
            query -> Math.toIntExact(checks.count(text.getValue())));
    list.setDataProvider(rows);
    list.setRenderer(new ComponentRenderer<>(CheckItem::new));
    list.addClassName("fe-earlier-list");
    text.addValueChangeListener(change -> search());
    Div bar = new Div(text);
    bar.addClassName("fe-filters");
    count.addClassName("fe-dim");
    count.getElement().setAttribute("aria-live", "polite");
    getContent().add(new H1(getTranslation("earlier.title")));
    if (user.get().has(Role.EDITOR)) {
      getContent().add(new TakeIn(checks, this::refresh));
    }
    getContent().add(bar, count, list);
    getContent().addClassName("fe-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    text.setValue(url.get(TEXT).orElse(""));
    refresh();
  }

  @Override
  public Div header() {
    Crumbs crumbs = new Crumbs().above(getTranslation("claims.title"), Paths.CLAIMS);
    return new Div(crumbs.here(getTranslation("earlier.title")));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("earlier.title");
  }

  private void search() {
    url.set(TEXT, text.getValue());
    refresh();
  }

  private void refresh() {
    long found = checks.count(text.getValue());
    boolean searched = !text.getValue().isBlank();
    count.setText(
        found == 0
            ? getTranslation(searched ? "earlier.none" : "earlier.empty")
            : getTranslation("earlier.count", found));
    list.setVisible(found > 0);
    rows.refreshAll();
  }
}
