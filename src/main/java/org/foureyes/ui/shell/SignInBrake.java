package org.foureyes.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.foureyes.security.Attempts;
import org.foureyes.ui.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: of one name from one place, of many names from one address, and of one name
 * from many addresses. A browser in which the person has signed in before is a place of its own, to
 * which only its own failures count: so a stranger who guesses slows down strangers.
 *
 * @see "Decision 0031: who gets in"
 */
@Component
class SignInBrake extends OncePerRequestFilter {
  /** Name of the query parameter that tells the sign-in page how many seconds to wait. */
  static final String WAIT = "wait";

  private static final int FREE_AT_A_PLACE = 5;

  /** An office may be behind one address. */
  private static final int FREE_FROM_AN_ADDRESS = 50;

  private static final int FREE_FOR_A_NAME = 100;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** Short, because it is strangers who choose the name. */
  private static final Duration LONGEST_FOR_A_NAME = Duration.ofSeconds(30);

  /** What is tried at the same moment has not failed yet. */
  private static final int MOST_AT_ONCE = 10;

  private final Attempts<Place> places;
  private final Attempts<String> addresses;
  private final Attempts<String> names;
  private final Map<Place, Integer> underWay = new ConcurrentHashMap<>();
  private final KnownBrowsers browsers;
  private final ApplicationEventPublisher events;

  /**
   * @param browser null for one that is not known, which counts as its address does
   */
  record Place(String name, String address, @Nullable String browser) {
    static Place of(@Nullable String name, String address, @Nullable String browser) {
      return new Place(KnownBrowsers.plain(name), browser == null ? address : "", browser);
    }
  }

  @Autowired
  SignInBrake(KnownBrowsers browsers, ApplicationEventPublisher events) {
    this(browsers, events, Clock.systemUTC());
  }

  SignInBrake(KnownBrowsers browsers, ApplicationEventPublisher events, InstantSource clock) {
    this.browsers = browsers;
    this.events = events;
    this.places = new Attempts<>(FREE_AT_A_PLACE, LONGEST, clock);
    this.addresses = new Attempts<>(FREE_FROM_AN_ADDRESS, LONGEST, clock);
    this.names = new Attempts<>(FREE_FOR_A_NAME, LONGEST_FOR_A_NAME, clock);
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
    String name = request.getParameter(KnownBrowsers.NAME_PARAMETER);
    String browser = browsers.find(request, KnownBrowsers.plain(name));
    Place place = Place.of(name, request.getRemoteAddr(), browser);
    long wait = secondsToWait(place);
    if (wait > 0) {
      sendBack(request, response, wait);
      return;
    }
    int atOnce = underWay.merge(place, 1, Integer::sum);
    try {
      if (atOnce > MOST_AT_ONCE) {
        sendBack(request, response, 1);
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      underWay.computeIfPresent(place, (key, count) -> count > 1 ? count - 1 : null);
    }
  }

  /** Of passwords: nobody guesses what a provider answers. */
  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    if (!(event.getAuthentication() instanceof UsernamePasswordAuthenticationToken)) {
      return;
    }
    Place place = place(event.getAuthentication());
    places.failed(place);
    if (place.browser() == null) {
      addresses.failed(place.address());
      names.failed(place.name());
    }
  }

  /** Clears nothing but this place: who has an account here is not to guess the others' with it. */
  @EventListener
  void succeeded(AuthenticationSuccessEvent event) {
    places.forget(place(event.getAuthentication()));
  }

  /** The first try at a place waits for no failures of the name elsewhere. */
  long secondsToWait(Place place) {
    Stream<Duration> waits =
        place.browser() == null
            ? Stream.of(
                places.wait(place),
                addresses.wait(place.address()),
                places.hasFailed(place) ? names.wait(place.name()) : Duration.ZERO)
            : Stream.of(places.wait(place));
    return Collections.max(waits.toList()).plusMillis(999).toSeconds();
  }

  private void sendBack(HttpServletRequest request, HttpServletResponse response, long seconds)
      throws IOException {
    events.publishEvent(
        new SignInHeld(request.getParameter(KnownBrowsers.NAME_PARAMETER), seconds));
    response.sendRedirect(
        request.getContextPath() + "/" + Paths.LOGIN + "?" + WAIT + "=" + seconds);
  }

  private static Place place(Authentication attempt) {
    return attempt.getDetails() instanceof SignInDetails details
        ? Place.of(
            attempt.getName(),
            Objects.requireNonNullElse(details.getRemoteAddress(), ""),
            details.browser())
        : Place.of(attempt.getName(), "", null);
  }
}
