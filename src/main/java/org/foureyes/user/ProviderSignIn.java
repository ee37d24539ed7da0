package org.foureyes.user;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.foureyes.text.PlainText;
import org.foureyes.user.ProviderEntry.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in whom the house's provider vouches for. The account is found by issuer and subject and by
 * nothing else: names and addresses change hands. Its roles are those that the provider's groups
 * stand for, each time anew. For the sign-in only; nothing that a user can reach may use it.
 *
 * @see "Decision 0036: signing in with the house's provider"
 */
@Component
public class ProviderSignIn {
  private static final int LONGEST_NAME = 56;
  private static final int LONGEST_DISPLAY_NAME = 128;
  private static final int SECRET_BYTES = 32;

  private final AccountRepository accounts;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  ProviderSignIn(
      AccountRepository accounts, PasswordEncoder encoder, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.events = events;
  }

  /** Makes the account at the first time; a person whose roles are gone loses them here too. */
  @Transactional
  public ProviderEntry enter(ProvidedPerson given) {
    Account account =
        accounts
            .findByProviderIssuerAndProviderSubject(given.issuer(), given.subject())
            .orElse(null);
    if (account == null && given.roles().isEmpty()) {
      return new ProviderEntry(Outcome.NO_ROLE, null);
    }
    Account present = account == null ? create(given) : follow(account, given);
    if (!present.isEnabled()) {
      return new ProviderEntry(Outcome.LOCKED, null);
    }
    return given.roles().isEmpty()
        ? new ProviderEntry(Outcome.NO_ROLE, null)
        : new ProviderEntry(Outcome.LET_IN, new SignedIn(present.row(), present.passwordHash()));
  }

  private Account create(ProvidedPerson given) {
    String name = freeName(given.name());
    String shown = given.displayName().strip();
    boolean usable =
        !shown.isEmpty() && shown.length() <= LONGEST_DISPLAY_NAME && PlainText.isPlain(shown);
    AccountDraft draft = new AccountDraft(name, usable ? shown : name, given.roles(), true);
    Account account =
        accounts.save(Account.provided(draft, hashOfNothing(), given.issuer(), given.subject()));
    events.publishEvent(new AccountChanged(account.accountId(), "created", null, account.row()));
    return account;
  }

  private Account follow(Account account, ProvidedPerson given) {
    AccountRow before = account.row();
    if (!before.roles().equals(given.roles())) {
      account.follow(given.roles());
      events.publishEvent(
          new AccountChanged(account.accountId(), "changed", before, account.row()));
    }
    return account;
  }

  /** As the provider says it, as far as it can be; with a number behind it if it is taken. */
  private String freeName(String suggested) {
    int at = suggested.indexOf('@');
    String plain =
        (at > 0 ? suggested.substring(0, at) : suggested)
            .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
            .replaceAll("^[._-]+", "");
    String base = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    String name = base.length() < 2 ? "person" : base;
    String free = name;
    for (int i = 2; accounts.findByNameKey(Account.key(free)).isPresent(); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  /** Nobody has ever known the password behind it, and it takes as long to compare as any. */
  private String hashOfNothing() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Objects.requireNonNull(
        encoder.encode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
  }
}
