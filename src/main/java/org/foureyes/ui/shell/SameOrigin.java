package org.foureyes.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of somebody else's makes a browser send: changes, signing in, and the
 * connection over which the server tells what is new. Programs send no origin and have tokens.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SameOrigin extends OncePerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final SecurityLog log;

  SameOrigin(SecurityLog log) {
    this.log = log;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean connects = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    return SAFE.contains(request.getMethod()) && !connects;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isForeign(request)) {
      log.write(
          SecurityEvent.FOREIGN_ORIGIN,
          new Fact("event.resource", request.getRequestURI()),
          new Fact("event.origin", Objects.toString(request.getHeader(HttpHeaders.ORIGIN), "")));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A browser that says where a request comes from knows it better than addresses tell. */
  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (site != null) {
      return !OWN_SITES.contains(site);
    }
    return origin != null && !isOwn(origin, request);
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    try {
      URI from = new URI(origin);
      int standard = "https".equals(from.getScheme()) ? 443 : 80;
      int port = from.getPort() < 0 ? standard : from.getPort();
      return request.getServerName().equalsIgnoreCase(from.getHost())
          && request.getServerPort() == port;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
