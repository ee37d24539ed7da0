package org.foureyes.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;
import org.foureyes.review.Confidence;
import org.foureyes.review.SecondRatingDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.ui.component.DraftKeeper;
import org.foureyes.ui.component.FieldProblems;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;

/** What a reviewer holds true: a rating with its rationale. What is typed is kept until stored. */
final class RatingForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final SerializableConsumer<SecondRatingDraft> rate;
  private final Paragraph lead = new Paragraph();
  private final Problems problems = new Problems();
  private final Select<Rating> rating = new Select<>();
  private final TextArea rationale = new TextArea();
  private final Select<Confidence> confidence = new Select<>();
  private final FieldProblems places =
      new FieldProblems().place("verdict.rating", rating).place("verdict.rationale", rationale);
  private final Button submit = new Button();
  private @Nullable DraftKeeper draft;

  /**
   * @param rate gets what the reviewer holds true
   */
  RatingForm(SerializableConsumer<SecondRatingDraft> rate) {
    this.rate = rate;
    rating.setLabel(getTranslation("second.rating"));
    rating.setPlaceholder(getTranslation("claim.verdict.rating.choose"));
    rating.setItemLabelGenerator(one -> one.label(getLocale()));
    rating.setManualValidation(true);
    rating.addValueChangeListener(change ->
        rating.setHelperText(
            change.getValue() == null ? "" : change.getValue().description(getLocale())));
    rationale.setLabel(getTranslation("claim.verdict.rationale"));
    rationale.setMinRows(3);
    rationale.setManualValidation(true);
    rationale.getElement().setAttribute("dir", "auto");
    confidence.setLabel(getTranslation("claim.verdict.confidence"));
    confidence.setItems(Confidence.values());
    confidence.setItemLabelGenerator(Labels::of);
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.setDisableOnClick(true);
    submit.addClickListener(click -> submit());
    getContent().add(lead, problems, rating, rationale, confidence, submit);
    getContent().addClassNames("fe-form", "fe-second-rating");
  }

  /**
   * Asks for a rating.
   *
   * @param scale that of the verdict
   * @param key of the messages: the lead, and with {@code .submit} the button
   */
  void ask(VerdictId verdict, Scale scale, String key) {
    lead.setText(getTranslation(key));
    submit.setText(getTranslation(key + ".submit"));
    submit.setEnabled(true);
    rating.setItems(scale.ratings());
    confidence.setValue(Confidence.MEDIUM);
    problems.clear();
    places.tell(List.of());
    rationale.clear();
    String place = "review/" + verdict.value() + "/rating";
    if (draft == null) {
      draft = DraftKeeper.attach(rationale, place);
    } else {
      draft.follow(place);
    }
  }

  void focus() {
    rating.focus();
  }

  /** The rating was refused: says why, and keeps what was typed. */
  void refuse(List<Reason> reasons) {
    submit.setEnabled(true);
    List<Reason> rest = places.tell(reasons);
    if (rest.isEmpty()) {
      problems.clear();
    } else {
      problems.show(rest);
    }
  }

  /** The rating is stored. */
  void done() {
    if (draft != null) {
      draft.clear();
    }
  }

  private void submit() {
    Rating chosen = rating.getValue();
    try {
      rate.accept(
          new SecondRatingDraft(
              chosen == null ? null : chosen.id(),
              rationale.getValue(),
              Objects.requireNonNullElse(confidence.getValue(), Confidence.MEDIUM)));
    } catch (RuntimeException failed) {
      submit.setEnabled(true);
      throw failed;
    }
  }
}
