package org.foureyes.user;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the accounts that a new desk starts with, each with a random password: there is no default
 * password. Does nothing once any account exists.
 */
@Component
public class FirstAccounts {
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
  private final SecurityLog log;
  private final SecureRandom random = new SecureRandom();

  FirstAccounts(
      AccountRepository accounts, Accounts service, PasswordRules rules, SecurityLog log) {
    this.accounts = accounts;
    this.service = service;
    this.rules = rules;
    this.log = log;
  }

  /**
   * @param password for all of them, or null for a random one each
   * @throws WeakFirstPassword if people may not choose it
   * @return the passwords by account name; empty if the desk had accounts
   */
  @Transactional
  public Map<String, String> create(@Nullable String password) {
    Map<String, String> made = new LinkedHashMap<>();
    if (accounts.count() == 0) {
      requireGood(password);
      for (AccountDraft draft : FIRST) {
        String first = password == null ? randomPassword() : password;
        service.save(draft, first);
        made.put(draft.name(), first);
      }
      log.whenCommitted(SecurityEvent.SETUP_CLOSED);
    }
    return made;
  }

  private void requireGood(@Nullable String password) {
    String[] names = FIRST.stream().map(AccountDraft::name).toArray(String[]::new);
    List<Reason> reasons = password == null ? List.of() : rules.problems(password, names);
    if (!reasons.isEmpty()) {
      throw new WeakFirstPassword(reasons);
    }
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
