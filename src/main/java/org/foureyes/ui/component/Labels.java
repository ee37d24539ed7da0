package org.foureyes.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/**
 * What the constants of an enum are called in the reader's language: text {@code
 * enum.<EnumName>.<CONSTANT>}.
 */
public final class Labels {
  private Labels() {}

  /** In the language of the present user. */
  public static String of(Enum<?> constant) {
    return I18NProvider.translate(key(constant));
  }

  public static String of(Locale locale, Enum<?> constant) {
    return I18NProvider.translate(locale, key(constant));
  }

  /** The key of the constant's text. */
  public static String key(Enum<?> constant) {
    return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
