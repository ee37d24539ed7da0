package org.foureyes.user;

import java.util.Collection;
import java.util.Objects;
import org.foureyes.common.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The person behind the present request; a way of signing in may bring more of them. */
public class SignedIn extends User {
  private static final long serialVersionUID = 1L;
  private final AccountId id;
  private final String displayName;
  private final String passwordMark;
  private final boolean inPerson;
  private final boolean provided;

  SignedIn(AccountRow row, String passwordHash) {
    this(row, passwordHash, true);
  }

  private SignedIn(AccountRow row, String passwordHash, boolean inPerson) {
    super(row.name(), passwordHash, row.enabled(), true, true, true, authorities(row.roles()));
    this.id = row.id();
    this.displayName = row.displayName();
    this.passwordMark = Sha256.of(passwordHash);
    this.inPerson = inPerson;
    this.provided = row.isProvided();
  }

  /** The same person. */
  protected SignedIn(SignedIn same) {
    super(
        same.getUsername(),
        Objects.requireNonNullElse(same.getPassword(), ""),
        same.isEnabled(),
        true,
        true,
        true,
        same.getAuthorities());
    this.id = same.id;
    this.displayName = same.displayName;
    this.passwordMark = same.passwordMark;
    this.inPerson = same.inPerson;
    this.provided = same.provided;
  }

  /** A program that acts for this person. */
  static SignedIn program(AccountRow row) {
    return new SignedIn(row, "", false);
  }

  private static Collection<SimpleGrantedAuthority> authorities(Collection<Role> roles) {
    return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
  }

  public AccountId id() {
    return id;
  }

  public String displayName() {
    return displayName;
  }

  /** Whether the person is here, and not a program for them. */
  public boolean isInPerson() {
    return inPerson;
  }

  /** Whether a provider vouches for the person, who then has no password here. */
  public boolean isProvided() {
    return provided;
  }

  public boolean has(Role role) {
    return getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role));
  }

  /** Whether the other is the same person with the same roles and the same password. */
  boolean hasSameRights(SignedIn other) {
    return equals(other)
        && getAuthorities().equals(other.getAuthorities())
        && passwordMark.equals(other.passwordMark);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn signedIn && id.equals(signedIn.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
