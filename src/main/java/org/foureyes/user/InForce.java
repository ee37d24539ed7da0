package org.foureyes.user;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether what a person was signed in with is still so. For the program's own checks before
 * anybody is let in; no screen needs it.
 */
@Component
public class InForce {
  private final AccountRepository accounts;

  InForce(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Whether the account is in use, with the same roles and the same password. */
  @Transactional(readOnly = true)
  public boolean isStill(SignedIn person) {
    return now(person).filter(person::hasSameRights).isPresent();
  }

  /** The same person as the account is now; empty if it is not in use. */
  @Transactional(readOnly = true)
  public Optional<SignedIn> now(SignedIn person) {
    return accounts
        .findById(person.id().value())
        .filter(Account::isEnabled)
        .map(account -> new SignedIn(account.row(), account.passwordHash()));
  }
}
