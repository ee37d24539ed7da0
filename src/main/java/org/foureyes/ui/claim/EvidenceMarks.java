package org.foureyes.ui.claim;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.ui.component.Notices;

/** Marks the fields of a piece of evidence that are refused, each with its reasons. */
final class EvidenceMarks implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PLACE_MISSING = "evidence.place-missing";
  private final Map<String, HasValidationProperties> fields;

  /**
   * @param fields by the part of a reason's key that names them, such as "title" in
   *     "evidence.title-long"
   */
  EvidenceMarks(Map<String, HasValidationProperties> fields) {
    this.fields = new LinkedHashMap<>(fields);
  }

  void show(List<Reason> reasons) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    fields.keySet().forEach(name -> texts.put(name, new ArrayList<>()));
    for (Reason reason : reasons) {
      field(reason.key())
          .ifPresent(name -> Objects.requireNonNull(texts.get(name)).add(Notices.text(reason)));
    }
    texts.forEach(this::mark);
    // Either field would do; saying so once is enough.
    if (reasons.stream().anyMatch(reason -> reason.key().equals(PLACE_MISSING))) {
      Objects.requireNonNull(fields.get("locator")).setInvalid(true);
    }
  }

  private void mark(String name, List<String> messages) {
    HasValidationProperties field = Objects.requireNonNull(fields.get(name));
    field.setErrorMessage(String.join(" ", messages));
    field.setInvalid(!messages.isEmpty());
  }

  private Optional<String> field(String key) {
    return switch (key) {
      case PLACE_MISSING -> Optional.of("url");
      case "text.date-invalid" -> Optional.of("published");
      default ->
          Stream.of(key)
              .filter(name -> name.startsWith("evidence.") && name.contains("-"))
              .map(name -> name.substring("evidence.".length(), name.indexOf('-')))
              .filter(fields::containsKey)
              .findFirst();
    };
  }
}
