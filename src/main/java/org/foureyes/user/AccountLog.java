package org.foureyes.user;

import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says in the security log what has become of accounts, once it is so. */
@Component
class AccountLog {
  private final SecurityLog log;

  AccountLog(SecurityLog log) {
    this.log = log;
  }

  @TransactionalEventListener
  void on(AccountChanged event) {
    AccountRow after = event.after();
    Fact account = Fact.account(after.name());
    switch (event.action()) {
      case "created" ->
          log.write(
              SecurityEvent.ACCOUNT_MADE, account, Fact.roles("user.target.roles", after.roles()));
      case "changed" -> changed(event.before(), after);
      case "password-changed" -> log.write(SecurityEvent.PASSWORD_CHANGED, account);
      case "password-reset" -> log.write(SecurityEvent.PASSWORD_RESET, account);
      default -> {
        // The same password under a newer hash changes nothing for anybody.
      }
    }
  }

  private void changed(@Nullable AccountRow before, AccountRow after) {
    Fact account = Fact.account(after.name());
    boolean roles = before != null && !before.roles().equals(after.roles());
    boolean enabled = before != null && before.enabled() != after.enabled();
    if (before != null && roles) {
      log.write(
          SecurityEvent.ROLES_CHANGED,
          account,
          Fact.roles("user.roles.from", before.roles()),
          Fact.roles("user.roles.to", after.roles()));
    }
    if (enabled) {
      log.write(
          after.enabled() ? SecurityEvent.ACCOUNT_ENABLED : SecurityEvent.ACCOUNT_DISABLED,
          account);
    }
    if (!roles && !enabled) {
      log.write(SecurityEvent.ACCOUNT_CHANGED, account);
    }
  }
}
