package org.foureyes.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.SegmentRow;
import org.foureyes.claim.AnchorState;
import org.foureyes.claim.UnsettledClaim;
import org.foureyes.common.RuleViolation;
import org.foureyes.review.ClearanceCheck;
import org.foureyes.review.ClearanceRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.StateTag;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Times;
import org.foureyes.user.Role;

/** What an article lacks before it can be cleared, each with the way to it; and the clearing. */
@Route(Paths.CLEARANCE)
@PermitAll
class ClearanceView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader, NoClaimSample.Wishes {
  private static final long serialVersionUID = 1L;

  /** A list that nobody reads to its end is a number. */
  private static final int MOST = 100;

  private final transient ClearanceServices services;
  private final Div trail = new Div();
  private final H1 title = new H1();
  private final Div status = new Div();
  private final Button clear = new Button();
  private final Div open = new Div();
  private final NoClaimSample noClaims;
  private final Div noClaimsPart = new Div();
  private final Div claims = new Div();
  private ArticleId articleId = new ArticleId(new UUID(0, 0));

  ClearanceView(ClearanceServices services) {
    this.services = services;
    boolean reviewer = services.user().get().has(Role.REVIEWER);
    noClaims = new NoClaimSample(reviewer, this);
    noClaimsPart.add(label("clearance.no-claims"), noClaims);
    status.getElement().setAttribute("role", "status");
    clear.setText(getTranslation("clearance.clear"));
    clear.addThemeVariants(ButtonVariant.PRIMARY);
    clear.setDisableOnClick(true);
    clear.addClickListener(click -> clear());
    clear.setVisible(reviewer);
    getContent().add(title, status, clear, open, noClaimsPart, claims);
    getContent().addClassNames("fe-page", "fe-clearance");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    articleId =
        new ArticleId(
            UUID.fromString(event.getRouteParameters().get(Paths.ARTICLE_ID).orElseThrow()));
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("clearance.title");
  }

  @Override
  public Component header() {
    return trail;
  }

  @Override
  public void confirm(Set<Integer> ordinals, Set<Integer> read) {
    act(() -> {
      services.noClaims().confirm(article().versionId(), ordinals, read);
      Notices.success(getTranslation("clearance.no-claims.confirmed", ordinals.size()));
    });
  }

  @Override
  public void refuse(int ordinal) {
    act(() -> services.noClaims().refuse(article().versionId(), ordinal));
  }

  private void clear() {
    act(() -> services.clearances().clear(articleId));
  }

  /** Does something and shows what is missing then, also if it was refused. */
  private void act(Runnable action) {
    try {
      action.run();
    } catch (RuleViolation refused) {
      Notices.refused(refused.reasons());
    } finally {
      clear.setEnabled(true);
      show();
    }
  }

  private void show() {
    ArticleDetail article = article();
    String text = services.articles().text(articleId);
    ClearanceCheck check = services.clearances().check(articleId);
    Optional<ClearanceRow> cleared = services.clearances().of(articleId);
    trail.removeAll();
    trail.add(
        new Crumbs()
            .above(getTranslation("articles.title"), Paths.ARTICLES)
            .above(article.content().title(), Paths.article(articleId.value()))
            .here(getTranslation("clearance.title")));
    title.setText(getTranslation("clearance.of", article.content().title()));
    tell(check, cleared);
    clear.setVisible(
        services.user().get().has(Role.REVIEWER) && cleared.isEmpty() && check.isComplete());
    list(open, "clearance.open-sentences", check.open(), row -> sentence(row, text));
    noClaimsPart.setVisible(!check.unconfirmed().isEmpty());
    noClaims.show(check.unconfirmed(), text, services.user().id(), new SecureRandom());
    list(claims, "clearance.unsettled", check.claims(), this::claim);
  }

  private void tell(ClearanceCheck check, Optional<ClearanceRow> cleared) {
    status.removeAll();
    status.setClassName("fe-notice " + (cleared.isPresent() ? "ok" : "wait"));
    status.add(
        new Span(
            cleared
                .map(row ->
                    getTranslation(
                        "clearance.cleared",
                        services.accounts().displayNames().get(row.clearedBy()),
                        Times.of(row.clearedAt())))
                .orElseGet(() ->
                    getTranslation(
                        check.isComplete() ? "clearance.complete" : "clearance.missing"))));
  }

  private <T> void list(Div part, String key, List<T> rows, Function<T, Component> item) {
    part.removeAll();
    part.setVisible(!rows.isEmpty());
    OrderedList list = new OrderedList();
    list.addClassName("fe-clearance-list");
    rows.stream().limit(MOST).map(item).forEach(row -> list.add(new ListItem(row)));
    part.add(label(key, rows.size()), list);
    if (rows.size() > MOST) {
      part.add(new Paragraph(getTranslation("clearance.more", rows.size() - MOST)));
    }
  }

  private Component sentence(SegmentRow row, String text) {
    Anchor link = new Anchor(Paths.article(articleId.value()), row.span().text(text));
    link.getElement().setAttribute("dir", "auto");
    return link;
  }

  private Component claim(UnsettledClaim claim) {
    boolean review = claim.state().isUnderReview() || claim.attribution().isUnderReview();
    UUID id = claim.id().value();
    Anchor link =
        new Anchor(
            review && services.user().get().has(Role.REVIEWER)
                ? Paths.review(id)
                : Paths.claim(articleId.value(), id),
            claim.wording());
    link.getElement().setAttribute("dir", "auto");
    Div row = new Div(link);
    row.addClassName("fe-row");
    if (!claim.state().isSettled()) {
      row.add(new StateTag(claim.state()));
    }
    if (claim.attribution().isUnderReview() || claim.attribution().isToBeDoneAgain()) {
      row.add(new Span(getTranslation("clearance.attribution")), new StateTag(claim.attribution()));
    }
    if (claim.anchor() == AnchorState.ORPHANED) {
      row.add(new Span(getTranslation("clearance.orphaned")));
    }
    return row;
  }

  private ArticleDetail article() {
    return services.articles().get(articleId);
  }

  private H2 label(String key, Object... arguments) {
    H2 label = new H2(getTranslation(key, arguments));
    label.addClassName("fe-label");
    return label;
  }
}
