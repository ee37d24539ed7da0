package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;

/**
 * Why a form was refused, at the top of the form: every reason at once, read out by screen readers.
 * Invisible while there is nothing to say.
 */
public final class Problems extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  public Problems() {
    getContent().addClassNames("fe-notice", "bad");
    getContent().getElement().setAttribute("role", "alert");
    clear();
  }

  public void show(List<Reason> reasons) {
    show(Notices.reasons(reasons));
  }

  /** Shows something else than reasons, such as what changed meanwhile. */
  public void show(Component content) {
    getContent().removeAll();
    getContent().add(content);
    getContent().setVisible(true);
  }

  public void clear() {
    getContent().removeAll();
    getContent().setVisible(false);
  }
}
