package org.foureyes.ui.component;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Filters a list by text while somebody types; the value is a filter of its screen's address. */
public final class SearchField extends TextField {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE_MILLIS = 300;

  /**
   * @param label what is searched, for the placeholder and for screen readers
   */
  public SearchField(String label) {
    setPlaceholder(label);
    setAriaLabel(label);
    setPrefixComponent(VaadinIcon.SEARCH.create());
    setClearButtonVisible(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE_MILLIS);
    addClassName("fe-search");
  }
}
