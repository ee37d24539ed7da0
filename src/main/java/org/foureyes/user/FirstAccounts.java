package org.foureyes.user;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the accounts that a new desk starts with, each with a random password: there is no default
 * password. Does nothing once any account exists.
 */
@Component
public class FirstAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

  /** No characters that are read for another: 0 O, 1 l I. */
  private static final String ALPHABET =
      "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 16;

  private static final List<AccountDraft> FIRST =
      List.of(
          new AccountDraft("editor", "Editor", Set.of(Role.EDITOR), true),
          new AccountDraft("editor2", "Editor 2", Set.of(Role.EDITOR), true),
          new AccountDraft("reviewer", "Reviewer", Set.of(Role.REVIEWER), true),
          new AccountDraft("admin", "Admin", Set.of(Role.ADMIN), true));

  private final AccountRepository accounts;
  private final Accounts service;
  private final PasswordRules rules;
  private final SecureRandom random = new SecureRandom();

  FirstAccounts(AccountRepository accounts, Accounts service, PasswordRules rules) {
    this.accounts = accounts;
    this.service = service;
    this.rules = rules;
  }

  /**
   * @param password for all of them, or null for a random one each
   * @return the passwords by account name; empty if the desk had accounts
   */
  @Transactional
  public Map<String, String> create(@Nullable String password) {
    Map<String, String> made = new LinkedHashMap<>();
    if (accounts.count() == 0) {
      if (password != null && !rules.problems(password).isEmpty()) {
        LOG.warn("The first password given is weaker than people may choose: change it");
      }
      for (AccountDraft draft : FIRST) {
        String first = password == null ? randomPassword() : password;
        service.save(draft, first);
        made.put(draft.name(), first);
      }
    }
    return made;
  }

  /** The names of accounts whose first password is still in use. */
  @Transactional(readOnly = true)
  public Set<String> unchanged() {
    return accounts.findAll().stream()
        .map(Account::row)
        .filter(AccountRow::firstPassword)
        .map(AccountRow::name)
        .collect(java.util.stream.Collectors.toSet());
  }

  private String randomPassword() {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(java.util.stream.Collectors.joining());
  }
}
