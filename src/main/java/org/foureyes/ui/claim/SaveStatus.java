package org.foureyes.ui.claim;

import com.vaadin.flow.component.html.Span;

/** Says whether what is typed is stored; read out politely. */
final class SaveStatus extends Span {
  private static final long serialVersionUID = 1L;

  SaveStatus() {
    addClassName("fe-save-status");
    getElement().setAttribute("role", "status");
  }

  void clear() {
    say("", false);
  }

  void saved() {
    say(getTranslation("claim.status.saved"), false);
  }

  void unsaved() {
    say(getTranslation("claim.status.unsaved"), true);
  }

  private void say(String text, boolean unsaved) {
    setText(text);
    setClassName("fe-unsaved", unsaved);
  }
}
