package org.foureyes.user;

import java.util.Set;

/**
 * Somebody of the desk, as the others know them.
 *
 * @param name for signing in, and to be typed after {@code @}
 */
public record Colleague(AccountId id, String name, String displayName, Set<Role> roles) {
  public Colleague {
    roles = Set.copyOf(roles);
  }
}
