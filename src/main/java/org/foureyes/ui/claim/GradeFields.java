package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.Reliability;
import org.foureyes.ui.component.Labels;

/** The two grades of the Admiralty system, each with what its letters and numbers mean. */
final class GradeFields extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Select<Reliability> reliability = new Select<>();
  private final Select<Integer> credibility = new Select<>();

  GradeFields() {
    reliability.setLabel(getTranslation("claim.evidence.reliability"));
    reliability.setItems(Reliability.values());
    reliability.setItemLabelGenerator(one -> one == null ? none() : reliability(one));
    reliability.setEmptySelectionAllowed(true);
    reliability.setEmptySelectionCaption(none());
    credibility.setLabel(getTranslation("claim.evidence.credibility"));
    credibility.setItems(1, 2, 3, 4, 5, 6);
    credibility.setItemLabelGenerator(one -> one == null ? none() : credibility(one));
    credibility.setEmptySelectionAllowed(true);
    credibility.setEmptySelectionCaption(none());
    Div fields = new Div(reliability, credibility);
    fields.addClassName("fe-fields");
    Paragraph hint = new Paragraph(getTranslation("evidence.grade.hint"));
    hint.addClassName("fe-dim");
    getContent().add(fields, hint);
  }

  void read(Grade grade) {
    reliability.setValue(grade.reliability());
    credibility.setValue(grade.credibility());
  }

  Grade grade() {
    return new Grade(reliability.getValue(), credibility.getValue());
  }

  private String none() {
    return getTranslation("evidence.grade.none");
  }

  /** Such as "B: meist verlässlich"; empty if not graded. */
  static String reliability(Grade grade) {
    return grade.reliability() == null ? "" : reliability(grade.reliability());
  }

  /** Such as "2: wahrscheinlich"; empty if not graded. */
  static String credibility(Grade grade) {
    return grade.credibility() == null ? "" : credibility(grade.credibility());
  }

  /** Letter and number, such as "B2"; a grade that is missing is a dash. Empty without both. */
  static String code(Grade grade) {
    return grade.equals(Grade.NONE)
        ? ""
        : (grade.reliability() == null ? "–" : grade.reliability().name())
            + (grade.credibility() == null ? "–" : grade.credibility());
  }

  private static String reliability(Reliability letter) {
    return Labels.of(letter);
  }

  private static String credibility(int number) {
    return I18NProvider.translate("evidence.credibility." + number);
  }
}
