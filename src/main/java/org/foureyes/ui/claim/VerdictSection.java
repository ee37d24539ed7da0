package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Standing;
import org.foureyes.rating.Axis;
import org.foureyes.ui.Paths;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on the claim on one axis: what was proposed and decided, and the form for a new
 * proposal. On the attribution axis, and where an approved verdict holds, the form waits until it
 * is asked for.
 */
final class VerdictSection extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final ClaimAtHand claim;
  private final Axis axis;
  private final VerdictView view;
  private final Anchor review = new Anchor();
  private final Button start = new Button();
  private final boolean reviewer;
  private @Nullable VerdictForm form;
  private boolean open;
  private boolean asked;

  VerdictSection(ClaimAtHand claim, Axis axis) {
    this.claim = claim;
    this.axis = axis;
    this.view = new VerdictView(claim.services().scales(), claim.people());
    this.reviewer = claim.services().may(Role.REVIEWER);
    review.setText(getTranslation("claim.verdict.review"));
    review.addClassName("fe-review-link");
    start.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    start.addClassName("fe-verdict-start");
    start.addClickListener(click -> focus());
    boolean content = axis == Axis.CONTENT;
    getContent()
        .add(
            SectionTitle.of(content ? "claim.verdict" : "verdict.attribution", content ? "U" : "Z"),
            view,
            review,
            start);
    getContent().addClassName("fe-section");
    if (content) {
      form();
    }
  }

  /** Another claim is at hand. */
  void show() {
    asked = false;
    paint();
    if (open) {
      form().show();
    }
  }

  /** The claim at hand was read again. */
  void refresh() {
    boolean wasOpen = open;
    paint();
    if (open && wasOpen) {
      form().refresh();
    } else if (open) {
      form().show();
    }
  }

  /** Leads the keyboard to the form, and brings the form if it waits. */
  void focus() {
    if (!open && mayStart()) {
      asked = true;
      refresh();
    }
    if (open) {
      form().focus();
    }
  }

  private void paint() {
    Standing standing = claim.detail().standing(axis);
    ClaimState state = standing.state();
    if (state.isUnderReview() || !claim.mayEdit()) {
      asked = false;
    }
    open = mayStart() && (asked || axis == Axis.CONTENT && state.isProposable());
    if (form != null) {
      form.setVisible(claim.mayEdit());
      // Hidden, not invisible: it need not be sent anew for each claim that can be proposed.
      form.getElement().setAttribute("hidden", !open);
    }
    boolean none = claim.verdicts(axis).isEmpty();
    view.setVisible(!none || !open && !mayStart());
    view.show(claim.verdicts(axis), state);
    start.setVisible(mayStart() && !open);
    start.setText(
        getTranslation(state.isProposable() ? "verdict.propose-attribution" : "verdict.correct"));
    review.setVisible(reviewer && state.isUnderReview());
    review.setHref(Paths.review(claim.id().value()));
  }

  private boolean mayStart() {
    Standing standing = claim.detail().standing(axis);
    return claim.mayEdit() && (standing.state().isProposable() || standing.canBeCorrected());
  }

  private VerdictForm form() {
    if (form == null) {
      form = new VerdictForm(claim, axis);
      getContent().add(form);
    }
    return form;
  }
}
