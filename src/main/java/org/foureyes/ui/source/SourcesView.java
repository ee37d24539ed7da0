package org.foureyes.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.foureyes.overview.RowRange;
import org.foureyes.overview.SourceBoard;
import org.foureyes.overview.SourceFilter;
import org.foureyes.overview.SourceRow;
import org.foureyes.rating.Scales;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.SearchField;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.UrlState;
import org.foureyes.ui.component.WorkbenchKeys;
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
  private final Select<SourceKind> kind = new Select<>();
  private final SourceGrid grid;
  private final LazyRows<SourceRow> rows;

  SourcesView(Sources sources, SourceBoard board, Scales scales, CurrentUser user) {
    this.sources = sources;
    this.editor = user.get().has(Role.EDITOR);
    this.grid = new SourceGrid(scales);
    grid.setEmptyStateText(getTranslation("sources.none"));
    rows =
        LazyRows.in(
                grid,
                SourceRow::id,
                slice -> board.page(filter(), range(slice)),
                () -> board.count(filter()),
                new LazyRows.Order("name", false),
                SourceBoard.SORTS)
            .sortedIn(url);
    filters();
    Div head = new Div(new H1(getTranslation("sources.title")));
    head.addClassName("fe-page-head");
    if (editor) {
      head.add(addButton());
    }
    Div bar = new Div(text, kind);
    bar.addClassName("fe-filters");
    getContent().add(head, bar, grid, keys());
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
    Shortcut search = new Shortcut("/", "sources.shortcut.search");
    return editor ? List.of(new Shortcut("N", "sources.add"), search) : List.of(search);
  }

  private void filters() {
    text.addValueChangeListener(change -> set(TEXT, change.getValue()));
    kind.setItems(SourceKind.values());
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(getTranslation("sources.kind.all"));
    kind.setItemLabelGenerator(
        each -> each == null ? getTranslation("sources.kind.all") : Labels.of(each));
    kind.setAriaLabel(getTranslation("sources.kind"));
    kind.addValueChangeListener(
        change -> set(KIND, change.getValue() == null ? null : change.getValue().name()));
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

  private WorkbenchKeys keys() {
    WorkbenchKeys keys = new WorkbenchKeys();
    keys.setKeys(editor ? Map.of("n", "add", "/", "search") : Map.of("/", "search"));
    keys.addCommandListener(command -> run(command.name()));
    return keys;
  }

  private void run(String command) {
    if (command.equals("search")) {
      text.focus();
    } else if (command.equals("add") && editor) {
      add();
    }
  }

  private void set(String name, @Nullable String value) {
    url.set(name, value);
    rows.refresh();
  }

  private SourceFilter filter() {
    return new SourceFilter(url.get(TEXT).orElse(""), url.get(KIND, SourceKind.class).orElse(null));
  }

  private static RowRange range(LazyRows.Slice slice) {
    return new RowRange(
        slice.order().key(), slice.order().descending(), slice.offset(), slice.limit());
  }
}
