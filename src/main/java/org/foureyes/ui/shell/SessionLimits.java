package org.foureyes.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.foureyes.ui.shell.SessionEnds.End;
import org.foureyes.user.InForce;
import org.foureyes.user.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person at the first request after its time is up: nothing done for as long
 * as the server's session timeout, signed in for longer than half a day, or no longer with the same
 * rights and password. What a page sends by itself is nothing done, so an open tab keeps nobody in.
 *
 * @see "Decision 0031: who gets in"
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class SessionLimits extends OncePerRequestFilter implements SessionAuthenticationStrategy {
  private static final String SINCE = SessionLimits.class.getName() + ".since";
  static final String USED = SessionLimits.class.getName() + ".used";

  private final InForce inForce;
  private final SessionEnds ends;
  private final Duration longest;
  private final InstantSource clock;

  @Autowired
  SessionLimits(
      InForce inForce, SessionEnds ends, @Value("${foureyes.longest-session}") Duration longest) {
    this(inForce, ends, longest, Clock.systemUTC());
  }

  SessionLimits(InForce inForce, SessionEnds ends, Duration longest, InstantSource clock) {
    this.inForce = inForce;
    this.ends = ends;
    this.longest = longest;
    this.clock = clock;
  }

  /** Whoever signs in starts anew, even in a session that was there before. */
  @Override
  public void onAuthentication(
      Authentication person, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    session.setAttribute(SINCE, clock.instant());
    session.setAttribute(USED, clock.instant());
    ends.began(session, request.getRemoteAddr());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    SignedIn person = session == null ? null : person(session);
    if (session != null && person != null) {
      End end = end(session, person);
      if (end != null) {
        SessionEnds.end(session, end);
      } else if (!isByItself(request)) {
        session.setAttribute(USED, clock.instant());
      }
    }
    chain.doFilter(request, response);
  }

  static @Nullable SignedIn person(HttpSession session) {
    Object context =
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return context instanceof SecurityContext security
            && security.getAuthentication() != null
            && security.getAuthentication().getPrincipal() instanceof SignedIn person
        ? person
        : null;
  }

  private @Nullable End end(HttpSession session, SignedIn person) {
    Instant now = clock.instant();
    Instant created = Instant.ofEpochMilli(session.getCreationTime());
    Instant since = session.getAttribute(SINCE) instanceof Instant told ? told : created;
    Instant used = session.getAttribute(USED) instanceof Instant told ? told : since;
    Duration idle = Duration.ofSeconds(session.getMaxInactiveInterval());
    if (now.isAfter(used.plus(idle))) {
      return End.IDLE;
    }
    if (now.isAfter(since.plus(longest))) {
      return End.LONGEST;
    }
    return inForce.isStill(person) ? null : End.RIGHTS;
  }

  /** The heartbeat of an open page, and its connection for what the server has to tell. */
  private static boolean isByItself(HttpServletRequest request) {
    String query = request.getQueryString();
    return query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
  }
}
