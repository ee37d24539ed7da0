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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.review.DecisionKind;
import org.foureyes.review.VerdictRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.HistoryStory;
import org.foureyes.ui.claim.VerdictView;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.WorkbenchKeys;
import org.jspecify.annotations.Nullable;

/** The second pair of eyes: reads a claim with all that was proposed for it, and decides. */
@Route(Paths.REVIEW)
@RolesAllowed("REVIEWER")
class ReviewView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader, HasShortcuts {
  private static final long serialVersionUID = 1L;
  private final transient ReviewServices services;
  private final transient ReviewFeed feed;
  private final Crumbs crumbs = new Crumbs();
  private final Div changed = new Div();
  private final ClaimSheet sheet;
  private final VerdictView verdicts;
  private final H2 storyTitle = new H2();
  private final HistoryStory story;
  private final DecisionPanel decision = new DecisionPanel(this::decide);
  private ClaimId claimId = new ClaimId(new UUID(0, 0));
  private @Nullable VerdictRow verdict;

  ReviewView(ReviewServices services, ReviewFeed feed) {
    this.services = services;
    this.feed = feed;
    sheet = new ClaimSheet(services);
    verdicts = new VerdictView(services.scales(), services.accounts());
    story = new HistoryStory(services.history(), services.scales());
    storyTitle.addClassName("fe-label");
    crumbs.above(getTranslation("reviews.title"), Paths.REVIEWS);
    H2 proposed = new H2(getTranslation("review.verdict"));
    proposed.addClassName("fe-label");
    Div side = new Div(proposed, verdicts, decision, storyTitle, story);
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
    sheet.show(claim, services.articles().get(claim.articleId()));
    verdicts.show(all, claim.state());
    decision.setVisible(!all.isEmpty());
    verdict = all.isEmpty() ? null : all.getFirst();
    if (verdict != null) {
      decision.show(verdict.id(), services.decisions().obstacles(verdict.id()));
    }
    tellStory(all);
  }

  /** What was done since the proposal before this one; without one, everything. */
  private void tellStory(List<VerdictRow> all) {
    boolean again = all.size() > 1;
    storyTitle.setText(getTranslation(again ? "review.story.since" : "review.story"));
    story.show(claimId, again ? all.get(1).proposedAt() : null);
  }

  private void decide(DecisionKind kind, String text) {
    VerdictRow decided = verdict;
    if (decided == null) {
      return;
    }
    try {
      switch (kind) {
        case APPROVE -> services.decisions().approve(decided.id(), text);
        case RETURN -> services.decisions().giveBack(decided.id(), text);
      }
      decision.done();
      Notices.success(
          getTranslation(kind == DecisionKind.APPROVE ? "review.approved" : "review.returned"));
      next();
    } catch (RuleViolation violation) {
      decision.refuse(violation.reasons());
    }
  }

  /** Goes on to what else waits for this person, else back to the queue. */
  private void next() {
    String path =
        (verdict == null
                ? Optional.<ClaimId>empty()
                : services.queue().next(verdict.proposedAt(), claimId))
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
    keys.setKeys(Map.of("a", "approve", "r", "return", "j", "next"));
    keys.addCommandListener(command -> run(command.name()));
    return keys;
  }

  private void run(String command) {
    switch (command) {
      case "approve" -> decision.approve();
      case "return" -> decision.giveBack();
      case "next" -> next();
      default -> throw new IllegalArgumentException("No such command: " + command);
    }
  }
}
