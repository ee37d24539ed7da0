package org.foureyes.ui.claim;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/** How two states of a piece of evidence differ, in words. */
final class EvidenceWords {
  private record Field(String key, Function<EvidenceDraft, @Nullable Object> value) {}

  private EvidenceWords() {}

  /**
   * @param before null if there was none
   * @param after null if there is none
   */
  static List<Difference> differences(
      @Nullable EvidenceDraft before, @Nullable EvidenceDraft after) {
    List<Difference> differences = new ArrayList<>();
    for (Field field : fields(locale())) {
      differences.add(
          Difference.of(
              I18NProvider.translate("claim.evidence." + field.key()),
              before == null ? null : field.value().apply(before),
              after == null ? null : field.value().apply(after)));
    }
    return differences;
  }

  private static List<Field> fields(Locale locale) {
    return List.of(
        new Field("title", EvidenceDraft::title),
        new Field("url", EvidenceDraft::url),
        new Field("locator", EvidenceDraft::locator),
        new Field("stance", draft -> Labels.of(draft.stance())),
        new Field("quote", EvidenceDraft::quote),
        new Field("published", draft -> date(draft.published(), locale)),
        new Field("retrieved", draft -> date(day(draft.retrieved()), locale)),
        new Field("origin", EvidenceDraft::origin));
  }

  private static String date(@Nullable PartialDate date, Locale locale) {
    return date == null ? "" : date.display(locale);
  }

  private static @Nullable PartialDate day(@Nullable LocalDate date) {
    return date == null ? null : PartialDate.of(date);
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
