package org.foureyes.user;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignIn implements UserDetailsService {
  private final AccountRepository accounts;

  SignIn(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  @Transactional(readOnly = true)
  public SignedIn loadUserByUsername(String name) {
    return accounts
        .findByNameKey(Account.key(name))
        .map(account -> new SignedIn(account.row(), account.passwordHash()))
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }
}
