package org.foureyes.user;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.common.StaleEditException;
import org.jspecify.annotations.Nullable;

@Entity
@SecondaryTable(
    name = "account_provider",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
class Account {
  @Id private UUID id;
  private String name;
  private String nameKey;
  private String displayName;
  private String passwordHash;
  private boolean firstPassword;
  private boolean enabled;
  private Instant createdAt;

  @Column(table = "account_provider", name = "issuer")
  private @Nullable String providerIssuer;

  @Column(table = "account_provider", name = "subject")
  private @Nullable String providerSubject;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(AccountDraft draft, String passwordHash) {
    this.id = Ids.next();
    this.name = draft.name();
    this.nameKey = key(draft.name());
    this.displayName = draft.displayName();
    this.passwordHash = passwordHash;
    this.firstPassword = true;
    this.enabled = draft.enabled();
    this.createdAt = Instant.now();
    this.roles.addAll(draft.roles());
  }

  /** One that a provider vouches for; nobody knows the password behind the hash. */
  static Account provided(AccountDraft draft, String hash, String issuer, String subject) {
    Account account = new Account(draft, hash);
    account.firstPassword = false;
    account.providerIssuer = issuer;
    account.providerSubject = subject;
    return account;
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  void change(long seen, AccountDraft draft) {
    StaleEditException.check("account", id, seen, version());
    this.name = draft.name();
    this.nameKey = key(draft.name());
    this.displayName = draft.displayName();
    this.enabled = draft.enabled();
    this.roles.clear();
    this.roles.addAll(draft.roles());
  }

  /** Has the roles that the provider's groups stand for, even if they are none. */
  void follow(Set<Role> given) {
    this.roles.clear();
    this.roles.addAll(given);
  }

  boolean isProvided() {
    return providerIssuer != null;
  }

  /** A password chosen by somebody else than the person counts as a first password. */
  void setPassword(String hash, boolean chosenByPerson) {
    this.passwordHash = hash;
    this.firstPassword = !chosenByPerson;
  }

  /** Keeps the same password under a newer hash. */
  void rehash(String hash) {
    this.passwordHash = hash;
  }

  AccountId accountId() {
    return new AccountId(id);
  }

  boolean isEnabled() {
    return enabled;
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  String passwordHash() {
    return passwordHash;
  }

  long version() {
    return version == null ? 0 : version;
  }

  AccountRow row() {
    return new AccountRow(
        accountId(),
        version(),
        name,
        displayName,
        Set.copyOf(roles),
        enabled,
        firstPassword,
        createdAt,
        providerIssuer);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account account && id.equals(account.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
