package org.foureyes.token;

import java.util.Set;
import org.foureyes.user.Role;

/** How much a token may do. None approves anything, whosever it is. */
public enum Scope {
  /** What everybody with an account may see. */
  READ(Set.of(Role.VIEWER)),
  /** Articles, claims and proposals besides, if the account may. */
  WRITE(Set.of(Role.VIEWER, Role.EDITOR));

  private final Set<Role> roles;

  Scope(Set<Role> roles) {
    this.roles = roles;
  }

  /** The roles that a token may act in, where the account has them. */
  Set<Role> roles() {
    return roles;
  }
}
