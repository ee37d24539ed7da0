package org.foureyes.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.text.Language;
import org.foureyes.text.Languages;

/**
 * The language of an article: detected until somebody chooses another. Languages that the program
 * knows well come first, then all of ISO 639-1 by name.
 */
final class LanguageField extends ComboBox<Language> {
  private static final long serialVersionUID = 1L;
  private boolean chosen;

  LanguageField(Languages languages) {
    setLabel(getTranslation("article.language"));
    setItemLabelGenerator(LanguageField::name);
    setItems(choices(languages));
    setValue(Language.UNKNOWN);
    setManualValidation(true);
    addValueChangeListener(change -> chosen |= change.isFromClient());
  }

  /** What the article has, or somebody has chosen before. */
  void choose(Language language) {
    setValue(language);
    chosen = true;
  }

  /** Takes over what was found, unless somebody has chosen; says what it is either way. */
  void detected(Optional<Language> found) {
    setHelperText(
        found.map(each -> getTranslation("article.language.detected", name(each))).orElse(""));
    if (!chosen) {
      setValue(found.orElse(Language.UNKNOWN));
    }
  }

  Language language() {
    Language value = getValue();
    return value == null ? Language.UNKNOWN : value;
  }

  private static String name(Language language) {
    UI ui = UI.getCurrentOrThrow();
    return language.equals(Language.UNKNOWN)
        ? ui.getTranslation("article.language.unknown")
        : language.locale().getDisplayName(ui.getLocale());
  }

  private static List<Language> choices(Languages languages) {
    List<Language> first = new ArrayList<>(languages.all());
    first.add(Language.UNKNOWN);
    Collator byName = Collator.getInstance(UI.getCurrentOrThrow().getLocale());
    Stream<Language> rest =
        Stream.of(Locale.getISOLanguages())
            .map(Language::new)
            .distinct()
            .filter(language -> !first.contains(language))
            .sorted(Comparator.comparing(LanguageField::name, byName));
    return Stream.concat(first.stream(), rest).toList();
  }
}
