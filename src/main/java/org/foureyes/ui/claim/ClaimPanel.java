package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Priority;
import org.foureyes.rating.Axis;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.contact.ContactSection;
import org.foureyes.ui.earlier.EarlierSection;
import org.foureyes.ui.teamwork.TeamPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/**
 * The claim at hand: wording, attribution, evidence, verdict and history, each editable in place by
 * those who may. Made once for a screen and shown claim after claim; a claim that somebody else
 * changes is read again with {@link #refresh()}, which never touches what is being typed.
 */
@SpringComponent
@Scope("prototype")
public class ClaimPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** Where the keyboard can be led to. */
  public enum Part {
    WORDING,
    CHAIN,
    EVIDENCE,
    VERDICT,
    ATTRIBUTION_VERDICT,
    /** Opens as a dialog. */
    HISTORY
  }

  private final ClaimAtHand claim;
  private final H2 title = new H2();
  private final StateTag state = new StateTag();
  private final Span priority = new Span();
  private final Paragraph withdrawn = new Paragraph();
  private final WordingSection wording;
  private final ChainSection chain;
  private final EvidenceSection evidence;
  private final ContactSection contacts;
  private final EarlierSection earlier;
  private final VerdictSection verdict;
  private final VerdictSection attributionVerdict;
  private final TeamPanel team;
  private final Div body = new Div();
  private final Paragraph nothing = new Paragraph();
  private @Nullable HistoryDialog history;
  private int number;

  ClaimPanel(ClaimServices services, TeamPanel team) {
    this.team = team;
    claim = new ClaimAtHand(services, this::refresh);
    wording = new WordingSection(claim);
    chain = new ChainSection(claim);
    evidence = new EvidenceSection(claim);
    contacts = new ContactSection(services.contacts());
    earlier = new EarlierSection(services.earlier(), claim::reload);
    verdict = new VerdictSection(claim, Axis.CONTENT);
    attributionVerdict = new VerdictSection(claim, Axis.ATTRIBUTION);
    title.addClassName("fe-sr");
    priority.addClassName("fe-tag");
    withdrawn.addClassNames("fe-notice");
    priority.setVisible(false);
    withdrawn.setVisible(false);
    Button story = new Button(getTranslation("claim.history"), VaadinIcon.CLOCK.create());
    story.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    story.addClickListener(click -> openHistory());
    story.addClassName("fe-history-open");
    Div head = new Div(title, state, priority, story);
    head.addClassName("fe-claim-head");
    body.add(head, withdrawn, wording, chain, evidence, earlier, contacts);
    body.add(verdict, attributionVerdict, team);
    nothing.setText(getTranslation("claim.nothing"));
    nothing.addClassName("fe-empty");
    getContent().add(nothing, body);
    getContent().addClassName("fe-claim-panel");
    showNothing();
  }

  /** Shows a claim; unsaved typing on it that was kept comes back. */
  public void show(ClaimId id) {
    boolean same = claim.is(id);
    claim.read(id);
    paint();
    team.show(id, claim.people());
    if (same) {
      refreshSections();
    } else {
      wording.show();
      chain.show();
      evidence.show();
      verdict.show();
      attributionVerdict.show();
    }
  }

  public void showNothing() {
    claim.forget();
    hideBody(true);
  }

  /** The claim may have changed: reads it again, and leaves alone what is being typed. */
  public void refresh() {
    if (claim.isThere()) {
      claim.read(claim.id());
      paint();
      refreshSections();
    }
  }

  /**
   * @param rank the claim's number among those of the article, as the list shows it; 0 for none
   */
  public void setNumber(int rank) {
    number = rank;
    paintTitle();
  }

  /** Tells every edit of the claim itself, so that it can be undone. */
  public void onEdit(Consumer<ClaimEdit> listener) {
    claim.onEdit(listener);
  }

  /** Leads the keyboard to a part; without a claim at hand nothing happens. */
  public void focus(Part part) {
    if (!claim.isThere()) {
      return;
    }
    switch (part) {
      case WORDING -> wording.focus();
      case CHAIN -> chain.focus();
      case EVIDENCE -> evidence.focus();
      case VERDICT -> verdict.focus();
      case ATTRIBUTION_VERDICT -> attributionVerdict.focus();
      case HISTORY -> openHistory();
    }
  }

  /**
   * Words of the article were picked as the cue of the hop that is open, else of the last one.
   *
   * @param span where they stand
   */
  public void cue(org.foureyes.text.Span span, String words) {
    if (claim.isThere()) {
      chain.cue(span, words);
    }
  }

  private void paint() {
    ClaimDetail detail = claim.detail();
    contacts.show(detail.id(), claim.mayEdit());
    earlier.show(
        detail.id(),
        detail.content().claim().wording(),
        claim.evidence().stream().map(row -> row.content().work().url()).toList(),
        claim.mayEdit());
    hideBody(false);
    paintTitle();
    state.show(detail.state());
    Priority urgency = detail.content().claim().priority();
    priority.setText(Labels.of(urgency));
    priority.setVisible(urgency != Priority.NORMAL);
    priority.setClassName("wait", urgency == Priority.HIGH);
    withdrawn.setText(
        getTranslation("claim.withdrawn-because", detail.content().withdrawnReason()));
    withdrawn.setVisible(detail.content().withdrawn());
  }

  /** Hidden, yet in the browser from the start: so the first claim is shown as fast as the next. */
  private void hideBody(boolean hidden) {
    body.getElement().setAttribute("hidden", hidden);
    nothing.setVisible(hidden);
  }

  private void paintTitle() {
    title.setText(
        number > 0 ? getTranslation("claim.title.number", number) : getTranslation("claim.title"));
  }

  private void refreshSections() {
    wording.refresh();
    chain.refresh();
    evidence.show();
    verdict.refresh();
    attributionVerdict.refresh();
  }

  private void openHistory() {
    if (history == null) {
      history = new HistoryDialog(claim);
    }
    history.open();
  }
}
