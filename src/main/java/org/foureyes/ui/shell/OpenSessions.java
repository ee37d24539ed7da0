package org.foureyes.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.foureyes.user.AccountChanged;
import org.foureyes.user.AccountId;
import org.foureyes.user.AccountRow;
import org.foureyes.user.InForce;
import org.foureyes.user.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this program. Taking rights away, locking an account or giving it another
 * password ends the sessions of that person at once, with what they are being told; {@link
 * SessionLimits} would end them at the next request only. Who changes the own password stays in
 * where that was done.
 */
@Component
class OpenSessions {
  private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
  private final InForce inForce;

  OpenSessions(InForce inForce) {
    this.inForce = inForce;
  }

  void add(VaadinSession session) {
    sessions.add(session);
    session.addSessionDestroyListener(destroyed -> sessions.remove(session));
  }

  @TransactionalEventListener
  void changed(AccountChanged event) {
    AccountRow before = event.before();
    boolean rights =
        before != null
            && (!before.roles().equals(event.after().roles())
                || before.enabled() != event.after().enabled());
    boolean own = event.action().equals("password-changed");
    if (rights || own || event.action().equals("password-reset")) {
      VaadinSession present = own ? VaadinSession.getCurrent() : null;
      for (VaadinSession session : sessions) {
        if (session == present) {
          renew(session);
        } else {
          session.access(() -> endIfOf(event.id(), session));
        }
      }
    }
  }

  private void renew(VaadinSession session) {
    SecurityContext context = context(session.getSession());
    SignedIn person = person(context);
    if (context != null && person != null) {
      inForce
          .now(person)
          .map(now ->
              UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()))
          .ifPresent(context::setAuthentication);
    }
  }

  private static void endIfOf(AccountId account, VaadinSession session) {
    SignedIn person = person(context(session.getSession()));
    if (person != null && person.id().equals(account)) {
      session.getSession().setAttribute(SessionEnds.REASON, SessionEnds.End.RIGHTS);
      session.getSession().invalidate();
    }
  }

  private static @Nullable SecurityContext context(WrappedSession session) {
    Object context =
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return context instanceof SecurityContext security ? security : null;
  }

  private static @Nullable SignedIn person(@Nullable SecurityContext context) {
    return context != null
            && context.getAuthentication() != null
            && context.getAuthentication().getPrincipal() instanceof SignedIn person
        ? person
        : null;
  }
}
