package org.foureyes.ui.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.NotFoundException;
import org.foureyes.rating.Axis;
import org.foureyes.review.VerdictRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.HistoryStory;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.People;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.WorkbenchKeys;
import org.foureyes.ui.teamwork.TeamPanel;

/** The second pair of eyes: reads a claim with all that was proposed for it, and decides. */
@Route(Paths.REVIEW)
@RolesAllowed("REVIEWER")
class ReviewView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader, HasShortcuts, AxisReview.Outcome {
  private static final long serialVersionUID = 1L;
  private final transient ReviewServices services;
  private final transient ReviewFeed feed;
  private final Crumbs crumbs = new Crumbs();
  private final Div changed = new Div();
  private final ClaimSheet sheet;
  private final AxisReview content;
  private final AxisReview attribution;
  private final H2 storyTitle = new H2();
  private final HistoryStory story;
  private final TeamPanel team;
  private final People people;
  private ClaimId claimId = new ClaimId(new UUID(0, 0));
  private Instant proposed = Instant.EPOCH;

  ReviewView(ReviewServices services, ReviewFeed feed, TeamPanel team) {
    this.team = team;
    this.services = services;
    people = new People(services.accounts());
    this.feed = feed;
    sheet = new ClaimSheet(services);
    content = new AxisReview(services, Axis.CONTENT, people, this);
    attribution = new AxisReview(services, Axis.ATTRIBUTION, people, this);
    story = new HistoryStory(services.history(), services.scales(), services.snapshots());
    storyTitle.addClassName("fe-label");
    crumbs.above(getTranslation("reviews.title"), Paths.REVIEWS);
    Div side = new Div(content, attribution, team, storyTitle, story);
    side.addClassName("fe-review-side");
    Div columns = new Div(sheet, side);
    columns.addClassName("fe-review");
    banner();
    getContent().add(changed, columns, keys());
    getContent().addClassName("fe-page-review");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    claimId =
        event
            .getRouteParameters()
            .get(Paths.CLAIM_ID)
            .map(text -> new ClaimId(UUID.fromString(text)))
            .orElseThrow(() -> new NotFoundException("claim", ""));
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("review.title");
  }

  @Override
  public Component header() {
    return crumbs;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("A", "review.approve"),
        new Shortcut("R", "review.return"),
        new Shortcut("D", "review.dispute"),
        new Shortcut("J", "review.next"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    feed.follow(this, this::news);
  }

  private void show() {
    ClaimDetail claim = services.claims().get(claimId);
    List<VerdictRow> all = services.verdicts().of(claimId);
    changed.setVisible(false);
    crumbs.here(claim.content().claim().wording());
    team.show(claimId, people);
    sheet.show(claim, services.articles().read(claim.articleId()));
    content.show(claim, all);
    attribution.show(claim, all);
    all.stream().findFirst().ifPresent(latest -> proposed = latest.proposedAt());
    boolean blind = content.isBlind() || attribution.isBlind();
    storyTitle.setVisible(!blind);
    story.setVisible(!blind);
    if (!blind) {
      tellStory(all);
    }
  }

  /** Where the keys act: on what can be decided, the content first. */
  private AxisReview atHand() {
    return content.isFree() || !attribution.isFree() ? content : attribution;
  }

  /** What was done since the proposal before this one; without one, everything. */
  private void tellStory(List<VerdictRow> all) {
    boolean again = all.size() > 1;
    storyTitle.setText(getTranslation(again ? "review.story.since" : "review.story"));
    story.show(claimId, again ? all.get(1).proposedAt() : null);
  }

  @Override
  public void decided(VerdictRow verdict) {
    proposed = verdict.proposedAt();
    show();
    if (!atHand().isFree()) {
      next();
    }
  }

  @Override
  public void changed() {
    show();
  }

  /** Goes on to what else waits for this person, else back to the queue. */
  private void next() {
    String path =
        services
            .queue()
            .next(proposed, claimId)
            .map(id -> Paths.review(id.value()))
            .orElse(Paths.REVIEWS);
    UI ui = UI.getCurrentOrThrow();
    // The browser must have forgotten the draft before its field goes.
    ui.getPage().executeJs("return true").then(done -> ui.navigate(path));
  }

  private void news(ClaimChanged event) {
    boolean byOthers = !event.by().equals(services.user().id());
    if (event.claimId().equals(claimId) && byOthers) {
      changed.setVisible(true);
    }
  }

  private void banner() {
    Button reload = new Button(getTranslation("review.reload"), click -> show());
    changed.add(new Span(getTranslation("review.changed")), reload);
    changed.addClassNames("fe-notice", "wait", "fe-banner");
    changed.getElement().setAttribute("role", "status");
    changed.setVisible(false);
  }

  private WorkbenchKeys keys() {
    WorkbenchKeys keys = new WorkbenchKeys();
    keys.setKeys(Map.of("a", "approve", "r", "return", "d", "dispute", "j", "next"));
    keys.addCommandListener(command -> run(command.name()));
    return keys;
  }

  private void run(String command) {
    switch (command) {
      case "approve" -> atHand().approve();
      case "return" -> atHand().giveBack();
      case "dispute" -> atHand().startDispute();
      case "next" -> next();
      default -> throw new IllegalArgumentException("No such command: " + command);
    }
  }
}
