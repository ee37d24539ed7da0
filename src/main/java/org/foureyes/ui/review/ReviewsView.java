package org.foureyes.ui.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.foureyes.overview.QueueCounts;
import org.foureyes.overview.QueueFilter;
import org.foureyes.overview.QueueRow;
import org.foureyes.overview.ReviewQueue;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.ListKeys;
import org.foureyes.ui.component.SearchField;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.UrlState;
import org.foureyes.ui.teamwork.AssigneeFilter;
import org.foureyes.user.Accounts;
import org.jspecify.annotations.Nullable;

/** What waits for a second pair of eyes, the oldest first. Follows what others do. */
@Route(Paths.REVIEWS)
@Menu(title = "reviews.title", order = 30, icon = "vaadin:check-circle-o")
@RolesAllowed("REVIEWER")
class ReviewsView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "q";
  private static final String DECIDABLE = "decidable";
  private static final String ASSIGNEE = "assignee";

  private final transient ReviewServices services;
  private final transient ReviewFeed feed;
  private final UrlState url = new UrlState();
  private final SearchField text = new SearchField(getTranslation("reviews.search"));
  private final Checkbox decidable = new Checkbox(getTranslation("reviews.decidable"));
  private final AssigneeFilter assignee;
  private final Span waiting = new Span();
  private final AgreementLine agreement;
  private final QueueGrid grid;
  private final ListKeys keys = new ListKeys("reviews", text::focus, null);
  private final LazyRows<QueueRow> rows;

  ReviewsView(ReviewServices services, ReviewFeed feed, Accounts accounts) {
    this.services = services;
    this.feed = feed;
    this.agreement = new AgreementLine(services.scales());
    this.grid = new QueueGrid(services.scales());
    rows =
        LazyRows.in(
                grid,
                QueueRow::verdictId,
                range -> services.queue().page(filter(), range),
                () -> services.queue().count(filter()),
                new LazyRows.Order("proposed", false),
                ReviewQueue.SORTS)
            .sortedIn(url);
    text.addValueChangeListener(change -> set(TEXT, change.getValue()));
    decidable.addValueChangeListener(change -> set(DECIDABLE, change.getValue() ? "yes" : null));
    assignee = new AssigneeFilter(accounts, chosen -> set(ASSIGNEE, chosen));
    waiting.addClassNames("fe-tag", "wait");
    waiting.getElement().setAttribute("role", "status");
    Div head = new Div(new H1(getTranslation("reviews.title")), waiting);
    head.addClassNames("fe-page-head", "fe-page-head-count");
    Div bar = new Div(text, assignee, decidable);
    bar.addClassName("fe-filters");
    getContent().add(head, bar, agreement, grid, keys);
    getContent().addClassNames("fe-page", "fe-page-list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    text.setValue(url.get(TEXT).orElse(""));
    decidable.setValue(url.get(DECIDABLE).isPresent());
    assignee.read(url.get(ASSIGNEE));
    rows.sortAs(url);
    agreement.show(services.agreements().all());
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("reviews.title");
  }

  @Override
  public List<Shortcut> shortcuts() {
    return keys.shortcuts();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    feed.follow(this, changed -> refresh());
  }

  private void set(String name, @Nullable String value) {
    url.set(name, value);
    refresh();
  }

  private void refresh() {
    QueueCounts counts = services.queue().counts();
    waiting.setText(getTranslation("reviews.waiting", counts.all(), counts.decidable()));
    waiting.setVisible(counts.all() > 0);
    boolean filtered = !filter().equals(QueueFilter.ALL) && counts.all() > 0;
    grid.setEmptyStateText(getTranslation(filtered ? "reviews.filter.none" : "reviews.none"));
    grid.setBlind(services.settings().get().blindReview());
    rows.refresh();
  }

  private QueueFilter filter() {
    return new QueueFilter(
        url.get(TEXT).orElse(""),
        url.get(DECIDABLE).isPresent(),
        AssigneeFilter.assignee(url.get(ASSIGNEE)));
  }
}
