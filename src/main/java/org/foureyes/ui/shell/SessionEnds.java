package org.foureyes.ui.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.foureyes.user.SignedIn;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the security log when and why a person's session has ended, however it came about. */
@Component
class SessionEnds implements HttpSessionListener {
  /** Holds an {@link End}; without it the server itself has found the session idle. */
  static final String REASON = SessionEnds.class.getName() + ".reason";

  /** From where the person has signed in. */
  static final String ADDRESS = SessionEnds.class.getName() + ".address";

  private final SecurityLog log;
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean closing;

  /** Why a session ends. */
  enum End {
    IDLE,
    LONGEST,
    RIGHTS,
    SIGNED_OUT,
    SHUTDOWN
  }

  SessionEnds(SecurityLog log) {
    this.log = log;
  }

  /** Somebody has signed in, in a session that may have been somebody's before. */
  void began(HttpSession session, String address) {
    if (session.getAttribute(ADDRESS) == null) {
      open.incrementAndGet();
    }
    session.setAttribute(ADDRESS, address);
  }

  int open() {
    return open.get();
  }

  static void end(HttpSession session, End why) {
    session.setAttribute(REASON, why);
    session.invalidate();
  }

  @EventListener
  void closing(ContextClosedEvent event) {
    closing = true;
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    HttpSession session = event.getSession();
    if (session.getAttribute(ADDRESS) != null) {
      open.decrementAndGet();
    }
    SignedIn person = SessionLimits.person(session);
    if (person == null) {
      return;
    }
    End last = closing ? End.SHUTDOWN : End.IDLE;
    End why = session.getAttribute(REASON) instanceof End told ? told : last;
    Fact who = Fact.user(person.getUsername());
    Fact where = Fact.client(String.valueOf(session.getAttribute(ADDRESS)));
    if (why == End.SIGNED_OUT) {
      log.write(SecurityEvent.SIGNED_OUT, who, where);
    } else {
      log.write(
          SecurityEvent.SESSION_ENDED,
          who,
          where,
          Fact.reason(why.name().toLowerCase(Locale.ROOT)));
    }
  }
}
