package org.foureyes.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the desk: their accounts, roles and passwords. */
@Service
public class Accounts {
  /**
   * Shortest password accepted, in characters (NIST SP 800-63B, 3.1.1.2, asks for 8 at least with a
   * second factor, 15 alone).
   */
  public static final int SHORTEST_PASSWORD = PasswordRules.SHORTEST;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,63}");

  private final AccountRepository accounts;
  private final PasswordEncoder encoder;
  private final PasswordRules passwords;
  private final PresentPassword presentPassword;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;

  Accounts(
      AccountRepository accounts,
      PasswordEncoder encoder,
      PasswordRules passwords,
      PresentPassword presentPassword,
      CurrentUser currentUser,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.passwords = passwords;
    this.presentPassword = presentPassword;
    this.currentUser = currentUser;
    this.events = events;
  }

  /** All accounts by name: a desk has dozens, not thousands. */
  @PreAuthorize(Rights.ADMINISTER)
  @Transactional(readOnly = true)
  public List<AccountRow> list() {
    return accounts.findAllByOrderByNameKey().stream().map(Account::row).toList();
  }

  /** Display names by id, for "who did it". */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Map<AccountId, String> displayNames() {
    return accounts.names().stream()
        .collect(Collectors.toMap(name -> new AccountId(name.id()), AccountName::displayName));
  }

  /** Everybody whose account is in use, by name. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<Colleague> colleagues() {
    return accounts.findAllByOrderByNameKey().stream()
        .map(Account::row)
        .filter(AccountRow::enabled)
        .map(row -> new Colleague(row.id(), row.name(), row.displayName(), row.roles()))
        .toList();
  }

  @PreAuthorize(Rights.ADMINISTER)
  @Transactional
  public AccountId create(AccountDraft draft, String firstPassword) {
    List<Reason> reasons = problems(draft, null);
    reasons.addAll(passwords.problems(firstPassword, draft.name(), draft.displayName()));
    RuleViolation.unless(reasons);
    return save(draft, firstPassword);
  }

  @PreAuthorize(Rights.ADMINISTER)
  @Transactional
  public void change(AccountId id, long seen, AccountDraft draft) {
    Account account = account(id);
    AccountRow before = account.row();
    List<Reason> reasons = problems(draft, account);
    if (account.isProvided() && !draft.roles().equals(before.roles())) {
      reasons.add(new Reason("account.roles-of-provider"));
    }
    if (id.equals(currentUser.id()) && (!draft.enabled() || !draft.roles().contains(Role.ADMIN))) {
      reasons.add(new Reason("account.own-rights"));
    } else if (isLastAdmin(account) && !(draft.enabled() && draft.roles().contains(Role.ADMIN))) {
      reasons.add(new Reason("account.last-admin"));
    }
    RuleViolation.unless(reasons);
    account.change(seen, draft);
    events.publishEvent(new AccountChanged(id, "changed", before, account.row()));
  }

  /** Gives an account a new first password, for a person who forgot theirs. */
  @PreAuthorize(Rights.ADMINISTER)
  @Transactional
  public void resetPassword(AccountId id, String firstPassword) {
    Account account = account(id);
    AccountRow before = account.row();
    refuseIfProvided(account);
    RuleViolation.unless(passwords.problems(firstPassword, before.name(), before.displayName()));
    account.setPassword(hash(firstPassword), false);
    events.publishEvent(new AccountChanged(id, "password-reset", before, account.row()));
  }

  /** Changes the password of the person who is signed in. */
  @PreAuthorize(Rights.IN_PERSON)
  @Transactional
  public void changeOwnPassword(String present, String next) {
    Account account = account(currentUser.id());
    AccountRow before = account.row();
    refuseIfProvided(account);
    List<Reason> reasons = passwords.problems(next, before.name(), before.displayName());
    Optional<Reason> wrong = presentPassword.problem(account, present);
    wrong.ifPresent(reasons::add);
    if (wrong.isEmpty() && present.equals(next)) {
      reasons.add(new Reason("account.password-same"));
    }
    RuleViolation.unless(reasons);
    account.setPassword(hash(next), true);
    events.publishEvent(
        new AccountChanged(account.accountId(), "password-changed", before, account.row()));
  }

  AccountId save(AccountDraft draft, String firstPassword) {
    Account account = accounts.save(new Account(draft, hash(firstPassword)));
    events.publishEvent(new AccountChanged(account.accountId(), "created", null, account.row()));
    return account.accountId();
  }

  private static void refuseIfProvided(Account account) {
    if (account.isProvided()) {
      RuleViolation.unless(List.of(new Reason("account.password-of-provider")));
    }
  }

  /**
   * Of those with a password, since a provider may be gone tomorrow. Two who take each other's
   * rights away at the same moment wait for each other here.
   */
  private boolean isLastAdmin(Account account) {
    List<Account> admins =
        accounts.findAllByOrderByNameKey().stream()
            .filter(other -> other.isEnabled() && other.has(Role.ADMIN) && !other.isProvided())
            .toList();
    return admins.equals(List.of(account));
  }

  private String hash(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  private Account account(AccountId id) {
    return accounts
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("account", id.value()));
  }

  private List<Reason> problems(AccountDraft draft, @Nullable Account own) {
    List<Reason> reasons = new ArrayList<>();
    if (!NAME.matcher(draft.name()).matches() || Account.key(draft.name()).length() > 64) {
      reasons.add(new Reason("account.name-invalid"));
    }
    if (draft.displayName().isBlank()
        || draft.displayName().length() > 128
        || !PlainText.isPlain(draft.displayName())) {
      reasons.add(new Reason("account.display-name-invalid"));
    }
    if (draft.roles().isEmpty() && (own == null || !own.isProvided())) {
      reasons.add(new Reason("account.role-missing"));
    }
    accounts
        .findByNameKey(Account.key(draft.name()))
        .filter(other -> !other.equals(own))
        .ifPresent(other -> reasons.add(new Reason("account.name-taken", draft.name())));
    return reasons;
  }
}
