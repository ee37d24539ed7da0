package org.foureyes.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.foureyes.overview.SourceBoard;
import org.foureyes.overview.SourceFilter;
import org.foureyes.overview.SourceRow;
import org.foureyes.rating.Scales;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.EnumFilter;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.ListKeys;
import org.foureyes.ui.component.SearchField;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.UrlState;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/** All sources of the registry, with what became of their claims. */
@Route(Paths.SOURCES)
@Menu(title = "sources.title", order = 40, icon = "vaadin:megaphone")
@PermitAll
class SourcesView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "q";
  private static final String KIND = "kind";

  private final transient Sources sources;
  private final boolean editor;
  private final UrlState url = new UrlState();
  private final SearchField text = new SearchField(getTranslation("sources.search"));
  private final EnumFilter<SourceKind> kind =
      new EnumFilter<>(
          SourceKind.class, getTranslation("sources.kind"), getTranslation("sources.kind.all"));
  private final SourceGrid grid;
  private final LazyRows<SourceRow> rows;
  private final ListKeys keys;

  SourcesView(Sources sources, SourceBoard board, Scales scales, CurrentUser user) {
    this.sources = sources;
    this.editor = user.get().has(Role.EDITOR);
    this.grid = new SourceGrid(scales);
    grid.setEmptyStateText(getTranslation("sources.none"));
    rows =
        LazyRows.in(
                grid,
                SourceRow::id,
                range -> board.page(filter(), range),
                () -> board.count(filter()),
                new LazyRows.Order("name", false),
                SourceBoard.SORTS)
            .sortedIn(url);
    filters();
    keys = new ListKeys("sources", text::focus, editor ? this::add : null);
    Div head = new Div(new H1(getTranslation("sources.title")));
    head.addClassName("fe-page-head");
    head.add(new Anchor(Paths.RELAYS, getTranslation("relays.open")));
    if (editor) {
      head.add(addButton());
    }
    Div bar = new Div(text, kind);
    bar.addClassName("fe-filters");
    getContent().add(head, bar, grid, keys);
    getContent().addClassNames("fe-page", "fe-page-list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    text.setValue(url.get(TEXT).orElse(""));
    kind.setValue(url.get(KIND, SourceKind.class).orElse(null));
    rows.sortAs(url);
    rows.refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("sources.title");
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.shortcuts();
  }

  private void filters() {
    text.addValueChangeListener(change -> set(TEXT, change.getValue()));
    kind.onChoice(chosen -> set(KIND, chosen));
  }

  private Button addButton() {
    Button add = new Button(getTranslation("sources.add"), VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add.addClickListener(click -> add());
    return add;
  }

  private void add() {
    SourceDialog.add(sources, id -> UI.getCurrentOrThrow().navigate(Paths.source(id.value())));
  }

  private void set(String name, @Nullable String value) {
    url.set(name, value);
    rows.refresh();
  }

  private SourceFilter filter() {
    return new SourceFilter(url.get(TEXT).orElse(""), url.get(KIND, SourceKind.class).orElse(null));
  }
}
