package org.foureyes.ui.source;

import com.vaadin.flow.component.UI;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Countries as the present user calls them. */
final class Countries {
  private Countries() {}

  /**
   * @param code ISO 3166-1 alpha-2, or null for none
   */
  static String name(@Nullable String code) {
    return code == null
        ? ""
        : Locale.of("", code).getDisplayCountry(UI.getCurrentOrThrow().getLocale());
  }

  /** The codes of all countries by name. */
  static List<String> all() {
    Collator byName = Collator.getInstance(UI.getCurrentOrThrow().getLocale());
    return Stream.of(Locale.getISOCountries())
        .sorted(Comparator.comparing(Countries::name, byName))
        .toList();
  }
}
