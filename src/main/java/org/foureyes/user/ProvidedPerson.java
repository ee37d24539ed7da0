package org.foureyes.user;

import java.util.Set;

/**
 * Somebody for whom the house's provider vouches.
 *
 * @param issuer who vouches; with the subject, the only thing that says which account it is
 * @param subject the provider's own name for the person, which never changes
 * @param name what the provider suggests for the account to be called
 * @param displayName as shown to others, if the provider says it
 * @param roles what the person's groups stand for at this desk; nobody gets in without any
 */
public record ProvidedPerson(
    String issuer, String subject, String name, String displayName, Set<Role> roles) {
  public ProvidedPerson {
    roles = Set.copyOf(roles);
  }
}
