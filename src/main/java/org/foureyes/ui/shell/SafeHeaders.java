package org.foureyes.ui.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every response tells the browser, whoever makes it: screens, files, the API, and the pages
 * of errors, which Spring's own headers do not reach. What a page may load is said where the page
 * comes from; where nobody says it, nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafeHeaders extends OncePerRequestFilter {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ALWAYS.forEach(response::setHeader);
    if (request.getDispatcherType() == DispatcherType.ERROR && !response.containsHeader(POLICY)) {
      response.setHeader(POLICY, NOTHING);
    }
    chain.doFilter(request, response);
  }
}
