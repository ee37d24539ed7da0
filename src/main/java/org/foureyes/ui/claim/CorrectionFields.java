package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import org.foureyes.review.CorrectionDraft;
import org.jspecify.annotations.Nullable;

/** Why an approved verdict is to be replaced: what was wrong, since when, and who found out. */
final class CorrectionFields extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Checkbox corrects = new Checkbox();
  private final TextArea wrong = new TextArea();
  private final DatePicker since = new DatePicker();
  private final TextField foundBy = new TextField();
  private final Div fields = new Div(wrong, since, foundBy);

  /**
   * @param changed runs when anything was changed
   */
  CorrectionFields(SerializableRunnable changed) {
    corrects.setLabel(getTranslation("verdict.corrects"));
    corrects.addValueChangeListener(change -> {
      fields.setVisible(change.getValue());
      changed.run();
    });
    wrong.setLabel(getTranslation("verdict.correction.wrong"));
    wrong.setMinRows(2);
    wrong.setValueChangeMode(ValueChangeMode.LAZY);
    wrong.addValueChangeListener(change -> changed.run());
    since.setLabel(getTranslation("verdict.correction.since"));
    since.setLocale(getLocale());
    foundBy.setLabel(getTranslation("verdict.correction.found-by"));
    foundBy.setValueChangeMode(ValueChangeMode.LAZY);
    foundBy.addValueChangeListener(change -> changed.run());
    fields.addClassName("fe-form");
    fields.setVisible(false);
    getContent().add(corrects, fields);
    getContent().addClassName("fe-correction");
  }

  /**
   * Asks about another verdict.
   *
   * @param possible whether there is an approved verdict that can be corrected
   * @param required whether the verdict can be proposed as a correction only
   */
  void ask(boolean possible, boolean required) {
    setVisible(possible);
    corrects.setValue(possible && (required || corrects.getValue()));
    corrects.setEnabled(!required);
  }

  void clear() {
    corrects.setEnabled(true);
    corrects.clear();
    wrong.clear();
    since.clear();
    foundBy.clear();
  }

  /** What was typed; null if the verdict is no correction. */
  @Nullable CorrectionDraft draft() {
    return corrects.getValue()
        ? new CorrectionDraft(wrong.getValue(), since.getValue(), foundBy.getValue())
        : null;
  }
}
