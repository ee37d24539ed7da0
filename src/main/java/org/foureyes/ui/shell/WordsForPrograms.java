package org.foureyes.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.foureyes.api.ApiWords;
import org.springframework.stereotype.Component;

/** Programs are answered in the words of the interface. */
@Component
class WordsForPrograms implements ApiWords {
  private final I18NProvider texts;

  WordsForPrograms(I18NProvider texts) {
    this.texts = texts;
  }

  @Override
  public String say(Locale locale, String key, Object... arguments) {
    return texts.getTranslation(key, locale, arguments);
  }
}
