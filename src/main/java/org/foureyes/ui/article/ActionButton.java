package org.foureyes.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;

/** A small button with an icon, named after a command, that says the key which does the same. */
final class ActionButton extends Button {
  private static final long serialVersionUID = 1L;

  ActionButton(WorkbenchCommand command, VaadinIcon icon, Runnable action) {
    super(icon.create());
    String name = I18NProvider.translate(command.textKey());
    String key = command.shown(I18NProvider.translate("workbench.key.control"));
    addThemeVariants(ButtonVariant.TERTIARY);
    addClassName("fe-action");
    setAriaLabel(name);
    setTooltipText(name + " (" + key + ")");
    getElement().setAttribute("data-command", command.name());
    addClickListener(click -> action.run());
  }
}
