package org.foureyes.ui.claim;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.Sources;
import org.foureyes.ui.component.Labels;

/**
 * Offers names of the registry while somebody types into a field, and says when the registry knows
 * who is meant. Any other name is fine as well.
 */
@Tag("datalist")
final class NameSuggestions extends HtmlContainer {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 8;
  private static final int PAUSE = 300;

  private final TextField field;
  private final Sources sources;
  private final String hint;

  /**
   * @param hint what the field is for, while the registry does not know the name
   */
  NameSuggestions(TextField field, Sources sources, String hint) {
    this.field = field;
    this.sources = sources;
    this.hint = hint;
    setId("names-" + UUID.randomUUID());
    field.setHelperText(hint);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE);
    field.addValueChangeListener(change -> follow(change.getValue(), change.isFromClient()));
    field.addAttachListener(attached ->
        field
            .getElement()
            .executeJs("this.inputElement.setAttribute('list', $0)", getId().orElseThrow()));
  }

  private void follow(String name, boolean typed) {
    field.setHelperText(name.isBlank() ? hint : sources.named(name).map(this::known).orElse(hint));
    if (typed) {
      offer(name);
    }
  }

  private String known(SourceDetail source) {
    return getTranslation("evidence.registered", source.name(), Labels.of(source.content().kind()));
  }

  private void offer(String name) {
    getElement().removeAllChildren();
    if (!name.isBlank()) {
      sources.search(name, MOST).forEach(source -> getElement().appendChild(option(source)));
    }
  }

  private static Element option(SourceDetail source) {
    return new Element("option").setAttribute("value", source.name());
  }
}
