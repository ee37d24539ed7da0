package org.foureyes.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.foureyes.ui.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: after five failures of one name from one address every further failure
 * doubles the wait, from two seconds up to five minutes. Counted in memory, for the latest ten
 * thousand pairs; a success clears the count.
 */
@Component
class SignInBrake extends OncePerRequestFilter {
  /** Name of the query parameter that tells the sign-in page how many seconds to wait. */
  static final String WAIT = "wait";

  private static final int FREE_FAILURES = 5;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int REMEMBERED = 10_000;

  private final Map<Origin, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Origin, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Clock clock;

  private record Origin(String name, String address) {}

  private record Failures(int count, Instant until) {}

  SignInBrake() {
    this(Clock.systemUTC());
  }

  SignInBrake(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST")
        && request.getServletPath().equals("/" + Paths.LOGIN));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long wait = secondsToWait(request.getParameter("username"), request.getRemoteAddr());
    if (wait > 0) {
      response.sendRedirect(request.getContextPath() + "/" + Paths.LOGIN + "?" + WAIT + "=" + wait);
    } else {
      chain.doFilter(request, response);
    }
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    Origin origin = origin(event.getAuthentication());
    synchronized (failures) {
      Failures before = failures.get(origin);
      int count = before == null ? 1 : before.count() + 1;
      failures.put(origin, new Failures(count, clock.instant().plus(pause(count))));
    }
  }

  @EventListener
  void succeeded(AuthenticationSuccessEvent event) {
    synchronized (failures) {
      failures.remove(origin(event.getAuthentication()));
    }
  }

  long secondsToWait(@Nullable String name, String address) {
    synchronized (failures) {
      Failures known = failures.get(origin(name, address));
      Duration wait =
          known == null ? Duration.ZERO : Duration.between(clock.instant(), known.until());
      return Math.max(0, wait.plusMillis(999).toSeconds());
    }
  }

  private static Duration pause(int count) {
    if (count < FREE_FAILURES) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(2L << Math.min(count - FREE_FAILURES, 20));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  private static Origin origin(Authentication authentication) {
    String address =
        authentication.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    return origin(authentication.getName(), address);
  }

  private static Origin origin(@Nullable String name, String address) {
    String key = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    return new Origin(key.substring(0, Math.min(key.length(), 64)), address);
  }
}
