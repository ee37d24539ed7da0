package org.foureyes.ui.shell;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.foureyes.user.KnownAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Says in the security log who got in and who did not. The answer to a stranger is the same whether
 * the name is an account's; the log tells it, and holds no name that is not one.
 */
@Component
class SignInLog {
  private final SecurityLog log;
  private final KnownAccounts accounts;

  SignInLog(SecurityLog log, KnownAccounts accounts) {
    this.log = log;
    this.accounts = accounts;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    log.write(SecurityEvent.SIGNED_IN, Fact.user(event.getAuthentication().getName()));
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    if (!(event.getAuthentication() instanceof UsernamePasswordAuthenticationToken)) {
      return; // A provider's answer, of which its own way says more.
    }
    boolean locked = event instanceof AuthenticationFailureDisabledEvent;
    String name = event.getAuthentication().getName();
    write(SecurityEvent.SIGN_IN_FAILED, name, locked ? "account-locked" : "password");
  }

  @EventListener
  void held(SignInHeld event) {
    write(SecurityEvent.SIGN_IN_HELD, event.name(), "throttled");
  }

  /** A screen that is not for this person; they are told that there is nothing. */
  AccessCheckResult seen(AccessCheckResult result, NavigationContext to) {
    boolean refused =
        result.decision() == AccessCheckDecision.DENY
            || result.decision() == AccessCheckDecision.REJECT;
    if (refused && to.getPrincipal() != null && to.isNavigating()) {
      log.write(
          SecurityEvent.ACCESS_DENIED,
          Fact.user(Objects.toString(to.getPrincipal().getName(), "")),
          new Fact("event.resource", "/" + to.getLocation().getPath()));
    }
    return result;
  }

  private void write(SecurityEvent event, @Nullable String typed, String why) {
    List<Fact> facts = new ArrayList<>();
    String name = accounts.name(Objects.toString(typed, "")).orElse(null);
    if (name != null) {
      facts.add(Fact.account(name));
    }
    facts.add(Fact.reason(name == null ? why + "-unknown-name" : why));
    log.write(event, facts.toArray(Fact[]::new));
  }
}
