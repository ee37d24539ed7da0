package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.foureyes.overview.ArticleBoard;
import org.foureyes.overview.ArticleFilter;
import org.foureyes.overview.ArticleRow;
import org.foureyes.overview.ArticleState;
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

/** The first screen: all articles, and how far the desk is with each. */
@Route(Paths.ARTICLES)
@Menu(title = "articles.title", order = 10, icon = "vaadin:file-text-o")
@PermitAll
class ArticlesView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "q";
  private static final String OUTLET = "outlet";
  private static final String STATE = "state";

  private final ArticleBoard board;
  private final boolean editor;
  private final UrlState url = new UrlState();
  private final SearchField text = new SearchField(getTranslation("articles.search"));
  private final ComboBox<String> outlet = new ComboBox<>();
  private final EnumFilter<ArticleState> state =
      new EnumFilter<>(
          ArticleState.class,
          getTranslation("articles.state"),
          getTranslation("articles.state.all"));
  private final ArticleGrid grid = new ArticleGrid();
  private final LazyRows<ArticleRow> rows;
  private final ListKeys keys;

  ArticlesView(ArticleBoard board, CurrentUser user) {
    this.board = board;
    this.editor = user.get().has(Role.EDITOR);
    filters();
    rows =
        LazyRows.in(
                grid,
                ArticleRow::id,
                range -> board.page(filter(), range),
                () -> board.count(filter()),
                new LazyRows.Order("changed", true),
                ArticleBoard.SORTS)
            .sortedIn(url);
    keys = new ListKeys("articles", text::focus, editor ? this::takeIn : null);
    Div head = new Div(new H1(getTranslation("articles.title")));
    head.addClassName("fe-page-head");
    if (editor) {
      head.add(addButton());
    }
    Div bar = new Div(text, outlet, state);
    bar.addClassName("fe-filters");
    getContent().add(head, bar, grid, keys);
    getContent().addClassNames("fe-page", "fe-page-list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    outlet.setItems(board.outlets());
    text.setValue(url.get(TEXT).orElse(""));
    outlet.setValue(url.get(OUTLET).orElse(null));
    state.setValue(url.get(STATE, ArticleState.class).orElse(null));
    rows.sortAs(url);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("articles.title");
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.shortcuts();
  }

  private void filters() {
    text.addValueChangeListener(change -> set(TEXT, change.getValue()));
    outlet.setPlaceholder(getTranslation("articles.outlet.all"));
    outlet.setAriaLabel(getTranslation("articles.outlet"));
    outlet.setClearButtonVisible(true);
    outlet.addValueChangeListener(change -> set(OUTLET, change.getValue()));
    state.onChoice(chosen -> set(STATE, chosen));
  }

  private Button addButton() {
    Button add = new Button(getTranslation("articles.add"), VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add.setTooltipText(getTranslation("articles.add.hint"));
    add.addClickListener(click -> takeIn());
    return add;
  }

  private void takeIn() {
    UI.getCurrentOrThrow().navigate(Paths.NEW_ARTICLE);
  }

  private void set(String name, @Nullable String value) {
    url.set(name, value);
    refresh();
  }

  private void refresh() {
    boolean filtered = !filter().equals(ArticleFilter.ALL);
    grid.setEmptyStateComponent(filtered ? grid.noMatch(this::reset) : grid.invitation(editor));
    rows.refresh();
  }

  private void reset() {
    text.clear();
    outlet.clear();
    state.clear();
  }

  private ArticleFilter filter() {
    return new ArticleFilter(
        url.get(TEXT).orElse(""),
        url.get(OUTLET).orElse(""),
        url.get(STATE, ArticleState.class).orElse(null));
  }
}
