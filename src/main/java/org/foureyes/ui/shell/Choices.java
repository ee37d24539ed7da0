package org.foureyes.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person chose for this browser: language, light or dark. Kept for a year in cookies that
 * hold nothing else, so that the choice is there before signing in.
 */
final class Choices {
  static final List<ColorScheme.Value> SCHEMES =
      List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

  private static final String LANGUAGE = "foureyes-language";
  private static final String SCHEME = "foureyes-scheme";

  /**
   * Cookies are set in the browser: answers to clicks come over the push channel, without headers.
   */
  private static final String KEEP =
      "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'";

  private Choices() {}

  static Optional<Locale> language(VaadinRequest request, List<Locale> provided) {
    return cookie(request, LANGUAGE)
        .flatMap(tag -> provided.stream().filter(l -> l.getLanguage().equals(tag)).findFirst());
  }

  static ColorScheme.Value scheme(VaadinRequest request) {
    return cookie(request, SCHEME)
        .flatMap(name -> SCHEMES.stream().filter(s -> s.name().equals(name)).findFirst())
        .orElse(ColorScheme.Value.LIGHT_DARK);
  }

  /** Applies to all tabs of the session; the present one is loaded again. */
  static void language(UI ui, Locale language) {
    VaadinSession.getCurrent().setLocale(language);
    ui.getPage()
        .executeJs(KEEP, LANGUAGE, language.getLanguage())
        .then(done -> ui.getPage().reload());
  }

  static void scheme(UI ui, ColorScheme.Value scheme) {
    ui.getPage().executeJs(KEEP, SCHEME, scheme.name());
    ui.getPage().setColorScheme(scheme);
  }

  private static Optional<String> cookie(VaadinRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
