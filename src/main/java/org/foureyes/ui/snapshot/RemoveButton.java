package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes a snapshot out of a form. */
final class RemoveButton extends Button {
  private static final long serialVersionUID = 1L;

  RemoveButton(SerializableRunnable remove) {
    setIcon(VaadinIcon.CLOSE_SMALL.create());
    setAriaLabel(getTranslation("snapshot.remove"));
    setTooltipText(getTranslation("snapshot.remove"));
    addThemeVariants(ButtonVariant.TERTIARY);
    addClickListener(click -> remove.run());
  }
}
