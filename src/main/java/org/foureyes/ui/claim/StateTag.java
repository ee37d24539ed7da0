package org.foureyes.ui.claim;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.claim.ClaimState;
import org.foureyes.ui.component.Labels;

/** A claim's state as a coloured tag; the word says it all, the colour only helps. */
public final class StateTag extends Span {
  private static final long serialVersionUID = 1L;
  private static final List<String> TONES = List.of("ok", "wait", "work", "bad", "gone");

  public StateTag() {
    addClassName("fe-tag");
  }

  public StateTag(ClaimState state) {
    this();
    show(state);
  }

  public void show(ClaimState state) {
    setText(Labels.of(state));
    removeClassNames(TONES.toArray(String[]::new));
    addClassName(tone(state));
  }

  /** The class name of the state's colour, as the browser's claim list has it. */
  private static String tone(ClaimState state) {
    return switch (state) {
      case OPEN -> "open";
      case ASSIGNED, IN_RESEARCH -> "work";
      case PROPOSED -> "wait";
      case APPROVED, CORRECTED -> "ok";
      case RETURNED, DISPUTED, STALE -> "bad";
      case WITHDRAWN -> "gone";
    };
  }
}
