package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.ui.component.Notices;

/** Everything that a proposal still lacks, or that it lacks nothing. */
final class MissingList extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private List<Reason> shown = List.of();

  MissingList() {
    getContent().addClassNames("fe-notice", "fe-missing");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(new Span(getTranslation("claim.verdict.complete")));
  }

  /** The proposal was tried and refused. */
  void refuse(List<Reason> reasons) {
    show(reasons);
    getContent().addClassName("bad");
  }

  void show(List<Reason> reasons) {
    getContent().removeClassName("bad");
    if (reasons.equals(shown)) {
      return;
    }
    shown = List.copyOf(reasons);
    getContent().removeAll();
    if (reasons.isEmpty()) {
      getContent().add(new Span(getTranslation("claim.verdict.complete")));
    } else {
      getContent().add(Notices.reasons(reasons));
    }
  }
}
