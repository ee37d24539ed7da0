package org.foureyes.user;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignIn implements UserDetailsService, UserDetailsPasswordService {
  private final AccountRepository accounts;
  private final ApplicationEventPublisher events;

  SignIn(AccountRepository accounts, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public SignedIn loadUserByUsername(String name) {
    return signedIn(account(name));
  }

  /**
   * Spring calls this when the right password was found under an older kind of hash. A password
   * that was changed since stays.
   */
  @Override
  @Transactional
  public SignedIn updatePassword(UserDetails person, @Nullable String hash) {
    Account account = account(person.getUsername());
    if (hash != null && Objects.equals(account.passwordHash(), person.getPassword())) {
      AccountRow before = account.row();
      account.rehash(hash);
      events.publishEvent(
          new AccountChanged(account.accountId(), "password-rehashed", before, account.row()));
    }
    return signedIn(account);
  }

  private Account account(String name) {
    return accounts
        .findByNameKey(Account.key(name))
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  private static SignedIn signedIn(Account account) {
    return new SignedIn(account.row(), account.passwordHash());
  }
}
