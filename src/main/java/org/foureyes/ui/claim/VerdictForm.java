package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.Standing;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;
import org.foureyes.review.Confidence;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictRow;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;

/** Proposes a verdict on the claim at hand, and says at any time what is still missing. */
final class VerdictForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE = 400;

  private final ClaimAtHand claim;
  private final Axis axis;
  private final CorrectionFields correction = new CorrectionFields(this::tellMissing);
  private final Select<Rating> rating = new Select<>();
  private final TextArea rationale = new TextArea();
  private final Select<Confidence> confidence = new Select<>();
  private final DatePicker asOf = new DatePicker();
  private final DraftHint draftHint = new DraftHint(rationale, this::tellMissing);
  private final OverrideField override = new OverrideField(this::tellMissing);
  private final MissingList missing = new MissingList();
  private final Problems problems = new Problems();
  private final Button propose = new Button();
  private @Nullable Scale scale;

  VerdictForm(ClaimAtHand claim, Axis axis) {
    this.claim = claim;
    this.axis = axis;
    fields();
    propose.setText(getTranslation("claim.verdict.propose"));
    propose.addThemeVariants(ButtonVariant.PRIMARY);
    propose.setDisableOnClick(true);
    propose.addClickListener(click -> propose());
    propose.addClassName("fe-propose");
    propose.setTooltipText(getTranslation("claim.verdict.propose.key"));
    TypingKeys.onEnd(rationale, this::propose, () -> {});
    Div details = new Div(confidence, asOf);
    details.addClassName("fe-fields");
    getContent().add(problems, correction, rating, draftHint, rationale);
    getContent().add(details, override, missing, propose);
    getContent().addClassNames("fe-form", "fe-verdict-form");
  }

  /** Another claim is at hand. */
  void show() {
    problems.clear();
    correction.clear();
    fill();
    String key = "claim/" + claim.id().value() + draftKey();
    draftHint.follow(key, proposedBefore());
    VerdictRow last = last();
    override.follow(key + "/override", last == null ? "" : last.overrideReason());
    tellMissing();
  }

  /** The claim at hand was read again. */
  void refresh() {
    askForCorrection();
    if (rationale.getValue().isEmpty() && !proposedBefore().isEmpty()) {
      fill();
      draftHint.replaced(proposedBefore(), this::tellMissing, this::tellMissing);
    }
    tellMissing();
  }

  /** Each axis has its own draft; the content's key is the older one. */
  private String draftKey() {
    return axis == Axis.CONTENT ? "/rationale" : "/attribution-rationale";
  }

  void focus() {
    rating.focus();
  }

  private void fields() {
    rating.setLabel(getTranslation("claim.verdict.rating"));
    rating.setPlaceholder(getTranslation("claim.verdict.rating.choose"));
    rating.setItemLabelGenerator(one -> one.label(getLocale()));
    rating.setRenderer(new ComponentRenderer<>(this::option));
    rating.addValueChangeListener(change -> rated());
    rationale.setLabel(getTranslation("claim.verdict.rationale"));
    rationale.setMinRows(3);
    rationale.setValueChangeMode(ValueChangeMode.LAZY);
    rationale.setValueChangeTimeout(PAUSE);
    rationale.getElement().setAttribute("dir", "auto");
    rationale.addValueChangeListener(change -> tellMissing());
    confidence.setLabel(getTranslation("claim.verdict.confidence"));
    confidence.setItems(Confidence.values());
    confidence.setItemLabelGenerator(Labels::of);
    asOf.setLabel(getTranslation("claim.verdict.as-of"));
    asOf.setLocale(getLocale());
  }

  private Div option(Rating one) {
    Span description = new Span(one.description(getLocale()));
    description.addClassName("fe-dim");
    Div option = new Div(new Span(one.label(getLocale())), description);
    option.addClassName("fe-rating-option");
    return option;
  }

  /** Begins with the verdict that was proposed last, which is to be done better. */
  private void fill() {
    askForCorrection();
    VerdictRow last = last();
    Scale offered = offerRatings();
    rating.setValue(
        last != null && last.scaleId().equals(offered.id())
            ? offered.find(last.rating()).orElse(null)
            : null);
    confidence.setValue(last == null ? Confidence.MEDIUM : last.confidence());
    asOf.setValue(LocalDate.now(TimeText.zone()));
  }

  /** Offers the ratings of the scale that the desk has chosen by now. */
  private Scale offerRatings() {
    Scale present = claim.services().settings().scale(axis);
    if (!present.equals(scale)) {
      scale = present;
      rating.setItems(present.ratings());
    }
    return present;
  }

  private void askForCorrection() {
    Standing standing = claim.detail().standing(axis);
    correction.ask(standing.approvalId() != null, !standing.state().isProposable());
  }

  private @Nullable VerdictRow last() {
    return claim.verdicts(axis).stream().findFirst().orElse(null);
  }

  private String proposedBefore() {
    VerdictRow last = last();
    return last == null ? "" : last.rationale();
  }

  private void rated() {
    Rating chosen = rating.getValue();
    rating.setHelperText(chosen == null ? "" : chosen.description(getLocale()));
    tellMissing();
  }

  private void tellMissing() {
    if (claim.isThere() && claim.mayEdit()) {
      override.setVisible(needsOverride());
      missing.show(reasons(draft()));
    }
  }

  /** Only a verdict at an end of the content scale can need it: for others nothing is read. */
  private boolean needsOverride() {
    return axis == Axis.CONTENT
        && rating.getValue() != null
        && rating.getValue().value() != null
        && reasons(draft().overriding("")).stream()
            .anyMatch(reason -> reason.key().equals("verdict.independence-missing"));
  }

  private List<Reason> reasons(VerdictDraft draft) {
    return claim.services().verdicts().missing(claim.id(), draft);
  }

  private VerdictDraft draft() {
    Rating chosen = rating.getValue();
    return new VerdictDraft(
        axis,
        chosen == null ? null : chosen.id(),
        rationale.getValue(),
        Objects.requireNonNullElse(confidence.getValue(), Confidence.MEDIUM),
        asOf.getValue(),
        override.value(),
        correction.draft());
  }

  /** The desk has chosen another scale: a rating of the same name may mean something else there. */
  private void otherScale() {
    Scale present = offerRatings();
    rating.clear();
    problems.show(
        new Span(getTranslation("claim.verdict.other-scale", present.label(getLocale()))));
    propose.setEnabled(true);
  }

  private void propose() {
    problems.clear();
    if (!claim.services().settings().scale(axis).equals(scale)) {
      otherScale();
      return;
    }
    try {
      claim.services().verdicts().propose(claim.id(), claim.detail().version(), draft());
      draftHint.saved();
      override.saved();
      Notices.success(getTranslation("claim.verdict.proposed"));
      claim.reload();
    } catch (RuleViolation refused) {
      missing.refuse(refused.reasons());
    } catch (StaleEditException stale) {
      claim.reload();
      problems.show(new Span(getTranslation("claim.verdict.changed", claim.lastEditor())));
    } finally {
      propose.setEnabled(true);
    }
  }
}
