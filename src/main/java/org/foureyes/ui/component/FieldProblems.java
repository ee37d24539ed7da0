package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foureyes.common.RuleViolation.Reason;
import org.jspecify.annotations.Nullable;

/** Tells the reasons why a form was refused at the fields that they are about, all at once. */
public final class FieldProblems implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Component> places = new LinkedHashMap<>();

  /**
   * Reasons whose keys begin so belong to the field; of several places the first counts.
   *
   * @param field has manual validation switched on
   */
  public <C extends Component & HasValidation> FieldProblems place(String keys, C field) {
    places.put(keys, field);
    return this;
  }

  /**
   * Tells each reason at its field, clears all other fields, and goes to the first.
   *
   * @return the reasons that belong to no field
   */
  public List<Reason> tell(List<Reason> reasons) {
    places.values().forEach(field -> mark(field, null));
    List<Reason> rest = new ArrayList<>();
    Map<Component, String> messages = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      place(reason)
          .ifPresentOrElse(
              field -> messages.merge(field, Notices.text(reason), (a, b) -> a + " " + b),
              () -> rest.add(reason));
    }
    messages.forEach(FieldProblems::mark);
    places.values().stream()
        .filter(messages::containsKey)
        .findFirst()
        .ifPresent(FieldProblems::focus);
    return rest;
  }

  /**
   * Sets what is wrong with one field.
   *
   * @param message null if nothing is
   */
  public static void mark(Component field, @Nullable String message) {
    if (field instanceof HasValidation validation) {
      validation.setErrorMessage(message);
      validation.setInvalid(message != null);
    }
  }

  private Optional<Component> place(Reason reason) {
    return places.entrySet().stream()
        .filter(place -> reason.key().startsWith(place.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private static void focus(Component field) {
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }
}
