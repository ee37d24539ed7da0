package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.foureyes.claim.ClaimState;
import org.foureyes.ui.Paths;
import org.foureyes.user.Role;

/** The verdict on the claim: what was proposed and decided, and the form for a new proposal. */
final class VerdictSection extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final ClaimAtHand claim;
  private final VerdictView view;
  private final VerdictForm form;
  private final Anchor review = new Anchor();
  private final boolean reviewer;
  private boolean open;

  VerdictSection(ClaimAtHand claim) {
    this.claim = claim;
    this.view = new VerdictView(claim.services().scales(), claim.people());
    this.form = new VerdictForm(claim);
    this.reviewer = claim.services().may(Role.REVIEWER);
    review.setText(getTranslation("claim.verdict.review"));
    review.addClassName("fe-review-link");
    getContent().add(SectionTitle.of("claim.verdict", "U"), view, review, form);
    getContent().addClassName("fe-section");
  }

  /** Another claim is at hand. */
  void show() {
    paint();
    if (open) {
      form.show();
    }
  }

  /** The claim at hand was read again. */
  void refresh() {
    boolean wasOpen = open;
    paint();
    if (open && wasOpen) {
      form.refresh();
    } else if (open) {
      form.show();
    }
  }

  void focus() {
    if (open) {
      form.focus();
    }
  }

  private void paint() {
    ClaimState state = claim.detail().state();
    open = claim.mayEdit() && state.isProposable();
    form.setVisible(claim.mayEdit());
    // Hidden, not invisible: it need not be sent anew for each claim that can be proposed.
    form.getElement().setAttribute("hidden", !open);
    view.setVisible(!open || !claim.verdicts().isEmpty());
    view.show(claim.verdicts(), state);
    review.setVisible(reviewer && state == ClaimState.PROPOSED);
    review.setHref(Paths.review(claim.id().value()));
  }
}
