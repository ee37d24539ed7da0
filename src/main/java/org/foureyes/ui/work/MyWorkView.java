package org.foureyes.ui.work;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.foureyes.overview.MyWork;
import org.foureyes.overview.WorkFilter;
import org.foureyes.overview.WorkKind;
import org.foureyes.overview.WorkRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.EnumFilter;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.ListKeys;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.UrlState;
import org.foureyes.ui.teamwork.TeamFeed;
import org.foureyes.user.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What the person signed in is to do, what is due first at the top. Follows what others do. */
@Route(Paths.MY_WORK)
@Menu(title = "work.menu", order = 15, icon = "vaadin:tasks")
@RolesAllowed({"EDITOR", "REVIEWER"})
class MyWorkView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {
  private static final long serialVersionUID = 1L;
  private static final String KIND = "task";
  private static final String DUE = "due";

  private final transient MyWork work;
  private final transient TeamFeed feed;
  private final transient CurrentUser user;
  private final UrlState url = new UrlState();
  private final EnumFilter<WorkKind> kind =
      new EnumFilter<>(WorkKind.class, getTranslation("work.task"), getTranslation("work.all"));
  private final EnumFilter<Due> due =
      new EnumFilter<>(Due.class, getTranslation("work.due"), getTranslation("work.due.all"));
  private final Span number = new Span();
  private final WorkGrid grid = new WorkGrid();
  private final ListKeys keys = new ListKeys("work", kind::focus, null);
  private final LazyRows<WorkRow> rows;

  MyWorkView(MyWork work, TeamFeed feed, CurrentUser user) {
    this.work = work;
    this.feed = feed;
    this.user = user;
    rows =
        LazyRows.in(
                grid,
                row -> row,
                range -> work.page(filter(), range),
                () -> work.count(filter()),
                new LazyRows.Order("due", false),
                MyWork.SORTS)
            .sortedIn(url);
    kind.onChoice(chosen -> set(KIND, chosen));
    due.onChoice(chosen -> set(DUE, chosen));
    number.addClassNames("fe-tag", "wait");
    number.getElement().setAttribute("role", "status");
    Div head = new Div(new H1(getTranslation("work.title")), number);
    head.addClassNames("fe-page-head", "fe-page-head-count");
    Div bar = new Div(kind, due);
    bar.addClassName("fe-filters");
    getContent().add(head, bar, grid, keys);
    getContent().addClassNames("fe-page", "fe-page-list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    kind.setValue(url.get(KIND, WorkKind.class).orElse(null));
    due.setValue(url.get(DUE, Due.class).orElse(null));
    rows.sortAs(url);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("work.title");
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.shortcuts();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    feed.followWork(this, changed -> refresh());
    feed.followNotices(
        this,
        given -> {
          if (given.mayBeFor(user.id())) {
            refresh();
          }
        });
  }

  private void set(String name, @Nullable String value) {
    url.set(name, value);
    refresh();
  }

  private void refresh() {
    long all = work.count(WorkFilter.ALL);
    number.setText(getTranslation("work.number", all));
    number.setVisible(all > 0);
    grid.setEmptyStateText(getTranslation(all > 0 ? "work.filter.none" : "work.none"));
    rows.refresh();
  }

  private WorkFilter filter() {
    return new WorkFilter(
        url.get(KIND, WorkKind.class).orElse(null),
        url.get(DUE, Due.class).map(Due::before).orElse(null));
  }
}
