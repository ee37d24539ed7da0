package org.foureyes.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.foureyes.user.AccountChanged;
import org.foureyes.user.AccountId;
import org.foureyes.user.AccountRow;
import org.foureyes.user.SignedIn;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this program. Rights are read when a person signs in, so taking them away,
 * locking an account or giving it another password ends the sessions of that person.
 */
@Component
class OpenSessions {
  private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

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
    if (rights || event.action().equals("password-reset")) {
      sessions.forEach(session -> session.access(() -> endIfOf(event.id(), session)));
    }
  }

  private static void endIfOf(AccountId account, VaadinSession session) {
    Object context =
        session
            .getSession()
            .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    if (context instanceof SecurityContext security
        && security.getAuthentication() != null
        && security.getAuthentication().getPrincipal() instanceof SignedIn person
        && person.id().equals(account)) {
      session.getSession().invalidate();
    }
  }
}
