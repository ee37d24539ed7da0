package org.foureyes.ui.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Knows the browsers in which a person has signed in, by a cookie that names the browser and proves
 * it with a key of this run of the program. What strangers guess elsewhere does not hold these up.
 * The cookie lets nobody in.
 *
 * @see <a
 *     href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">
 *     OWASP, Device Cookies</a>
 */
@Component
class KnownBrowsers implements SessionAuthenticationStrategy {
  static final String COOKIE = "foureyes-browser";

  /** As the form of Vaadin sends it. */
  static final String NAME_PARAMETER = "username";

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration KEPT = Duration.ofDays(180);
  private static final int LONGEST_VALUE = 200;

  private final byte[] key = new byte[32];

  KnownBrowsers() {
    new SecureRandom().nextBytes(key);
  }

  /** As the same name is written in different ways. */
  static String plain(@Nullable String name) {
    String key = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    return key.substring(0, Math.min(key.length(), 64));
  }

  @Override
  public void onAuthentication(
      Authentication person, HttpServletRequest request, HttpServletResponse response) {
    String id = UUID.randomUUID().toString();
    Cookie cookie = new Cookie(COOKIE, id + "." + proof(plain(person.getName()), id));
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath("/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  SignInDetails details(HttpServletRequest request) {
    String name = plain(request.getParameter(NAME_PARAMETER));
    return new SignInDetails(request, find(request, name));
  }

  /**
   * Which browser this is, if the person has signed in there before.
   *
   * @param name as {@link #plain} makes it
   */
  @Nullable String find(HttpServletRequest request, String name) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        String id = COOKIE.equals(cookie.getName()) ? proven(cookie.getValue(), name) : null;
        if (id != null) {
          return id;
        }
      }
    }
    return null;
  }

  private @Nullable String proven(String value, String name) {
    int dot = value.indexOf('.');
    if (dot < 0 || value.length() > LONGEST_VALUE) {
      return null;
    }
    String id = value.substring(0, dot);
    byte[] shown = value.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    byte[] right = proof(name, id).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(shown, right) ? id : null;
  }

  private String proof(String name, String id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] proof = mac.doFinal((id + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
