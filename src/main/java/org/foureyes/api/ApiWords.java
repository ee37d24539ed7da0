package org.foureyes.api;

import java.util.Locale;

/** The texts of the program, which the interface keeps. */
@FunctionalInterface
public interface ApiWords {
  /**
   * @param locale one that the program does not speak counts as German
   */
  String say(Locale locale, String key, Object... arguments);
}
