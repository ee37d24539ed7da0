package org.foureyes.user;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Says in the security log what somebody who is signed in was refused. Whoever is not is led to the
 * sign-in, which is no attempt at anything.
 */
@Component
class DeniedLog {
  private final SecurityLog log;

  DeniedLog(SecurityLog log) {
    this.log = log;
  }

  @EventListener
  void denied(AuthorizationDeniedEvent<?> event) {
    Supplier<Authentication> who = event.getAuthentication();
    Authentication person = who.get();
    if (person != null && person.getPrincipal() instanceof SignedIn signedIn) {
      log.write(
          SecurityEvent.ACCESS_DENIED,
          Fact.user(signedIn.getUsername()),
          new Fact("event.resource", resource(event.getObject())));
    }
  }

  private static String resource(Object refused) {
    return refused instanceof MethodInvocation call
        ? call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName()
        : "request";
  }
}
