package org.foureyes.ui.article;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.foureyes.article.ArticleDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.proposal.Proposal;
import org.foureyes.text.Span;
import org.foureyes.ui.article.LiveSync.Changes;
import org.foureyes.ui.article.RegionTabs.Region;
import org.foureyes.ui.article.WorkList.Entry;
import org.foureyes.ui.claim.ClaimPanel;
import org.foureyes.ui.claim.ClaimPanel.Part;
import org.foureyes.ui.component.WorkbenchKeys;
import org.foureyes.ui.proposal.ProposalPanel;
import org.jspecify.annotations.Nullable;

/**
 * One article with its claims, to be worked on: the text as it reads, the claims in its order, the
 * claim at hand. Knows which claim is at hand and keeps the three regions in step.
 */
final class Workbench extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final WorkbenchServices services;
  private final ArticleDetail article;
  private final boolean mayEdit;
  private final ArticleHeader header;
  private final ArticleHead head;
  private final ClaimsRegion claims;
  private final DetailRegion detail;
  private final ArticleCanvas canvas;
  private final Editing editing;
  private final LiveNews news;
  private final WorkbenchKeys keys = new WorkbenchKeys();
  private final ProposalDesk proposals;
  private final RegionTabs tabs = new RegionTabs(this::turnTo);
  private final WorkbenchActions actions;
  private Consumer<@Nullable ClaimId> onSelect = id -> {};
  private Runnable wanted = () -> {};
  private @Nullable LiveSync sync;
  private @Nullable Registration following;
  private @Nullable ClaimId selected;

  Workbench(WorkbenchServices services, ArticleDetail article, ArticleHeader header) {
    this.services = services;
    this.article = article;
    this.header = header;
    this.mayEdit = services.mayEdit();
    WorkbenchDialogs dialogs = new WorkbenchDialogs(this, services, mayEdit);
    this.actions = new WorkbenchActions(this, dialogs, mayEdit);
    this.claims = new ClaimsRegion(mayEdit, actions::run, dialogs::showWithdrawn);
    this.canvas = new ArticleCanvas(services, article, claims.list(), getLocale());
    this.head = new ArticleHead(mayEdit, dialogs::editArticle);
    this.editing = new Editing(services, article, canvas.outline(), this::catchUp);
    this.news = new LiveNews(services, claims::news);
    this.proposals = new ProposalDesk(this, services, keys);
    this.detail =
        new DetailRegion(
            mayEdit,
            services.panels().getObject(),
            new ProposalPanel(proposals::answer),
            actions::run);
    header.show(article.id(), canvas.strip());
    assemble();
    actions.listen(canvas, claims.list());
    detail.claim().onEdit(editing::made);
  }

  ArticleDetail article() {
    return article;
  }

  ArticleCanvas canvas() {
    return canvas;
  }

  ClaimPanel panel() {
    return detail.claim();
  }

  Editing editing() {
    return editing;
  }

  @Nullable ClaimId selected() {
    return selected;
  }

  ProposalDesk proposals() {
    return proposals;
  }

  /** Claims and open proposals, one after the other. */
  WorkList list() {
    return proposals.list();
  }

  /** What is at hand; null for nothing. */
  @Nullable Entry atHand() {
    return selected == null
        ? proposals.atHand().map(each -> new Entry.OfProposal(each.key())).orElse(null)
        : new Entry.OfClaim(selected);
  }

  /** Whether nothing is at hand, and the user is at no sentence either. */
  boolean isFree() {
    return selected == null && !actions.isAtSentence();
  }

  /** Runs whenever another claim is at hand; null for none. */
  void onSelect(Consumer<@Nullable ClaimId> listener) {
    onSelect = listener;
  }

  /**
   * Goes to what the address names, now or as soon as the article is shown.
   *
   * @param sentence its index, or -1
   */
  void goTo(@Nullable ClaimId claim, int sentence) {
    wanted =
        () -> {
          if (claim != null || selected != null) {
            select(claim, true);
          }
          actions.focusSentence(sentence);
        };
    if (isAttached()) {
      wanted.run();
    }
  }

  /** Makes a claim the one at hand; one that is not in the article counts as none. */
  void select(@Nullable ClaimId id, boolean scroll) {
    ClaimId known = canvas.outline().get(id).isPresent() ? id : null;
    canvas.select(known, scroll);
    proposals.putDown();
    if (known == null) {
      detail.showNothing();
    } else if (!known.equals(selected)) {
      detail.showClaim(known);
    }
    selected = known;
    onSelect.accept(known);
    showPlace();
  }

  /** Makes a proposal the one at hand. */
  void showProposal(Proposal proposal, boolean scroll) {
    selected = null;
    canvas.select(proposal, scroll);
    detail.showProposal(proposal, services.articles().text(article.id()));
    onSelect.accept(null);
    showPlace();
  }

  /** There is no proposal left to answer. */
  void showEnd() {
    canvas.select((ClaimId) null, false);
    detail.showEnd(canvas.sentences().total() - canvas.sentences().done());
    showPlace();
  }

  /** Makes a claim of a stretch of text, its wording open for typing. */
  void makeClaim(Span span) {
    actions.addClaim(span.start(), span.end());
  }

  void editWording(ClaimId id) {
    select(id, true);
    focus(Part.WORDING);
  }

  /** Takes one certain action back. */
  void undo(UndoStep step) {
    actions.undo(step);
  }

  /** Does something, then makes the claim that it is about the one at hand. */
  void act(Supplier<Optional<ClaimId>> work) {
    ClaimId before = selected;
    ClaimId beside =
        before == null ? null : canvas.outline().beside(before).map(Outline.Item::id).orElse(null);
    ClaimId about = work.get().filter(id -> canvas.outline().get(id).isPresent()).orElse(null);
    if (about != null) {
      select(about, true);
    } else if (before != null
        && before.equals(selected)
        && canvas.outline().get(before).isEmpty()) {
      select(beside, true);
    }
  }

  void show(Region region) {
    tabs.show(region);
  }

  void focus(Part part) {
    show(Region.DETAIL);
    detail.claim().focus(part);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    sync = new LiveSync(services.feed(), event.getUI(), this::apply);
    following = sync.follow(article.id());
    // After the subscription, so that nothing that happens in between is missed.
    canvas.load(!mayEdit);
    showArticle(article);
    showPlace();
    wanted.run();
    if (mayEdit) {
      proposals.start(event.getUI());
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    proposals.stop();
    if (following != null) {
      following.remove();
    }
  }

  void catchUp() {
    if (sync != null) {
      sync.drain();
    }
    claims.canUndo(editing.undoStack().canUndo(), editing.undoStack().canRedo());
  }

  private void apply(Changes changes) {
    canvas.apply(changes);
    if (selected != null && changes.claims().containsKey(selected)) {
      detail.claim().refresh();
    }
    if (changes.article()) {
      showArticle(services.articles().get(article.id()));
    }
    proposals.refresh(changes);
    if (!changes.claims().isEmpty()) {
      showPlace();
      news.tell(changes.claims(), canvas.outline());
    }
  }

  private void showArticle(ArticleDetail present) {
    head.show(present, canvas.sentences().total());
    header.title(present.content().title());
  }

  void showPlace() {
    int number = selected == null ? 0 : canvas.outline().number(selected);
    detail.claim().setNumber(number);
    String proposal = proposals.atHand().map(Proposal::key).orElse(null);
    if (proposal == null) {
      detail.bar().show(number, canvas.outline().size());
      tabs.nameDetail(
          number == 0
              ? getTranslation("workbench.region.detail")
              : getTranslation("workbench.claim", number));
    } else {
      List<String> open = list().proposals();
      detail.bar().showProposal(open.indexOf(proposal) + 1, open.size());
      tabs.nameDetail(getTranslation("proposal.ui.title"));
    }
  }

  private void turnTo(Region region) {
    getContent().getElement().setAttribute("data-region", region.attribute());
    if (region == Region.TEXT) {
      proposals
          .atHand()
          .ifPresentOrElse(
              proposal -> canvas.select(proposal, true), () -> canvas.select(selected, true));
    }
  }

  private void assemble() {
    Section text = new Section(head, canvas.text());
    text.addClassName("fe-text");
    text.setAriaLabel(getTranslation("workbench.region.text"));
    keys.setKeys(WorkbenchCommand.keys(mayEdit));
    keys.addCommandListener(command -> actions.run(command.name()));
    if (mayEdit) {
      claims.add(proposals.bar());
    }
    getContent().add(tabs, text, claims, detail, keys);
    getContent().addClassNames("fe-workbench");
    getContent().getElement().setAttribute("data-region", Region.TEXT.attribute());
  }
}
