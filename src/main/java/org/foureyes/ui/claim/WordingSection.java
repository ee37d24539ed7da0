package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.ui.component.Notices;

/** What the claim says: wording, kind, checkability and priority, over the words of the article. */
final class WordingSection extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final ClaimDraft NOTHING = ClaimDraft.of("");

  private final ClaimAtHand claim;
  private final GuardedSave<ClaimDraft> save;
  private final TextArea wording = new TextArea();
  private final FactFields facts = new FactFields(this::save);
  private final SaveStatus status = new SaveStatus();
  private final DraftHint draftHint = new DraftHint(wording, this::restored);
  private final Paragraph fixedWording = new Paragraph();
  private final Paragraph fixedFacts = new Paragraph();
  private final Quote quote = new Quote();

  /** What the user has seen, and so knowingly changes. */
  private ClaimDraft base = NOTHING;

  /** What was put into the fields last; until the browser has said so, the user may not see it. */
  private ClaimDraft shown = NOTHING;

  private boolean editable;
  private boolean typing;

  WordingSection(ClaimAtHand claim) {
    this.claim = claim;
    this.save =
        new GuardedSave<>(
            claim,
            detail -> detail.content().claim(),
            claim.services().claims()::reword,
            FactFields::differences);
    fields();
    TypingKeys.onBegin(wording, this::begin);
    TypingKeys.onEnd(wording, this::save, this::giveUp);
    wording.addBlurListener(blur -> save());
    fixedWording.addClassName("fe-wording");
    fixedFacts.addClassName("fe-meta");
    Div foot = new Div(facts, status);
    foot.addClassName("fe-wording-foot");
    getContent().addClassName("fe-section");
    getContent().add(draftHint, wording, fixedWording, foot, fixedFacts, quote);
  }

  /** Another claim is at hand. */
  void show() {
    typing = false;
    status.clear();
    fill();
    base = shown;
    if (claim.mayEdit()) {
      draftHint.follow("claim/" + claim.id().value() + "/wording", base.wording());
    }
  }

  /** The claim at hand was read again. */
  void refresh() {
    if (editable != claim.mayEdit()) {
      show();
      return;
    }
    ClaimDraft stored = claim.detail().content().claim();
    if (!editable) {
      fill();
    } else if (!typing && wording.getValue().strip().equals(shown.wording())) {
      follow(stored);
    } else if (!stored.wording().equals(base.wording())) {
      tellChanged();
    }
  }

  private void follow(ClaimDraft stored) {
    boolean other = !stored.wording().equals(shown.wording());
    fill();
    if (other) {
      draftHint.replaced(stored.wording(), () -> base = stored, this::typedMeanwhile);
    } else {
      base = stored;
    }
  }

  /** The user has begun to type on the wording before, while the change was on its way. */
  private void typedMeanwhile() {
    begin();
    if (claim.isThere() && !claim.detail().content().claim().wording().equals(base.wording())) {
      tellChanged();
    }
  }

  private void tellChanged() {
    String stored = claim.detail().content().claim().wording();
    draftHint.tell(getTranslation("claim.stale.hint", claim.lastEditor(), stored));
  }

  void focus() {
    wording.focus();
  }

  private void fields() {
    wording.setAriaLabel(getTranslation("claim.wording"));
    wording.addClassName("fe-wording");
    wording.setMinRows(1);
    wording.getElement().setAttribute("dir", "auto");
  }

  private void fill() {
    editable = claim.mayEdit();
    shown = claim.detail().content().claim();
    wording.setVisible(editable);
    facts.setVisible(editable);
    fixedWording.setVisible(!editable);
    fixedFacts.setVisible(!editable);
    wording.setInvalid(false);
    if (editable) {
      wording.setValue(shown.wording());
      facts.read(shown);
    } else {
      fixedWording.setText(shown.wording());
      fixedFacts.setText(FactFields.text(shown));
    }
    quote.show(claim.detail().content().quote());
  }

  private void begin() {
    typing = true;
    status.unsaved();
  }

  /** Unsaved typing came back, or was dropped. */
  private void restored() {
    typing = !wording.getValue().equals(base.wording());
    if (typing) {
      status.unsaved();
    } else {
      status.clear();
    }
  }

  private void giveUp() {
    typing = false;
    draftHint.discard(claim.detail().content().claim().wording());
    wording.setInvalid(false);
    status.clear();
    fill();
    base = shown;
  }

  private void save() {
    if (!claim.isThere() || !claim.mayEdit()) {
      return;
    }
    ClaimDraft mine = facts.draft(wording.getValue().strip(), base);
    try {
      if (mine.equals(base)) {
        leave();
      } else {
        save.save(base, mine, new Saving(mine));
      }
    } catch (RuleViolation refused) {
      wording.setErrorMessage(Notices.text(refused.reasons().getFirst()));
      wording.setInvalid(true);
      status.unsaved();
    }
  }

  /** The field was left as it was. */
  private void leave() {
    if (typing) {
      typing = false;
      status.clear();
      refresh();
    }
  }

  private final class Saving implements GuardedSave.Outcome {
    private final ClaimDraft mine;

    Saving(ClaimDraft mine) {
      this.mine = mine;
    }

    @Override
    public void saving() {
      typing = false;
    }

    @Override
    public void saved() {
      base = mine;
      shown = mine;
      draftHint.saved();
      wording.setInvalid(false);
      status.saved();
      refresh();
    }

    @Override
    public void notSaved() {
      typing = true;
      status.unsaved();
    }

    @Override
    public void givenUp() {
      giveUp();
    }

    @Override
    public void goOn() {
      base = claim.detail().content().claim();
      typing = true;
      status.unsaved();
      wording.focus();
    }
  }
}
