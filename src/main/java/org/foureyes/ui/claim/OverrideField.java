package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Asks why less evidence is enough for a verdict at an end of the scale. Seen only while it is
 * needed; what was typed stays meanwhile.
 */
final class OverrideField extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE = 400;
  private final TextArea reason = new TextArea();
  private final DraftHint draftHint;

  /**
   * @param changed runs when the reason was changed
   */
  OverrideField(SerializableRunnable changed) {
    this.draftHint = new DraftHint(reason, changed::run);
    reason.setLabel(getTranslation("verdict.override.given"));
    reason.setMinRows(2);
    reason.setValueChangeMode(ValueChangeMode.LAZY);
    reason.setValueChangeTimeout(PAUSE);
    reason.getElement().setAttribute("dir", "auto");
    reason.addClassName("fe-override-reason");
    reason.addValueChangeListener(change -> changed.run());
    Paragraph why = new Paragraph(getTranslation("verdict.override.why"));
    getContent().add(why, draftHint, reason);
    getContent().addClassNames("fe-form", "fe-notice", "wait", "fe-override");
    setVisible(false);
  }

  /**
   * Asks about another verdict.
   *
   * @param key of the drafts
   * @param before the reason that was given for the verdict before
   */
  void follow(String key, String before) {
    draftHint.follow(key, before);
  }

  void saved() {
    draftHint.saved();
  }

  /** What was typed, if it is asked for; else empty. */
  String value() {
    return isVisible() ? reason.getValue() : "";
  }
}
