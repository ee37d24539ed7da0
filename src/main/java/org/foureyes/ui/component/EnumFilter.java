package org.foureyes.ui.component;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Narrows a list to one constant of an enum, or to none; no choice is all of them. */
public final class EnumFilter<E extends Enum<E>> extends Select<E> {
  private static final long serialVersionUID = 1L;

  /**
   * @param label what is chosen, for screen readers
   * @param all what no choice is called
   */
  public EnumFilter(Class<E> type, String label, String all) {
    setItems(type.getEnumConstants());
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(all);
    setPlaceholder(all);
    setItemLabelGenerator(each -> each == null ? all : Labels.of(each));
    setAriaLabel(label);
  }

  /**
   * @param chosen gets the constant's name as an address has it; null for all
   */
  public void onChoice(SerializableConsumer<@Nullable String> chosen) {
    addValueChangeListener(
        change -> chosen.accept(change.getValue() == null ? null : change.getValue().name()));
  }
}
