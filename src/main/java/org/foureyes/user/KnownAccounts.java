package org.foureyes.user;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether a name that somebody typed is an account's. For the security log, which holds no
 * other: people type passwords there. Nothing that answers a stranger may use it.
 */
@Component
public class KnownAccounts {
  private static final int LONGEST = 64;

  private final AccountRepository accounts;

  KnownAccounts(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** The account's name as it is kept. */
  @Transactional(readOnly = true)
  public Optional<String> name(String typed) {
    String key = Account.key(typed);
    return key.length() > LONGEST || key.chars().anyMatch(Character::isISOControl)
        ? Optional.empty()
        : accounts.findByNameKey(key).map(account -> account.row().name());
  }
}
