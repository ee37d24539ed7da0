package org.foureyes.ui.claim;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.foureyes.ui.component.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How two states of a request differ, in words; of a confidential one only that it is one. */
final class ContactWords {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ContactWords() {}

  /**
   * @param before canonical JSON as the history has it, or null if there was none
   * @param after canonical JSON, or null if there is none
   */
  static List<Difference> differences(@Nullable String before, @Nullable String after) {
    return List.of(
        field("contact.whom", "whom", before, after),
        field("contact.question", "question", before, after),
        field("contact.answer", "answer", before, after),
        Difference.of(
            I18NProvider.translate("contact.history.confidential"),
            null,
            isHidden(before) || isHidden(after)
                ? I18NProvider.translate("contact.history.hidden")
                : null));
  }

  private static Difference field(
      String label, String name, @Nullable String before, @Nullable String after) {
    return Difference.of(I18NProvider.translate(label), text(before, name), text(after, name));
  }

  private static boolean isHidden(@Nullable String json) {
    return json != null && JSON.readTree(json).has("sha256");
  }

  private static @Nullable String text(@Nullable String json, String name) {
    JsonNode value = json == null ? null : JSON.readTree(json).get(name);
    return value == null ? null : value.asString();
  }
}
