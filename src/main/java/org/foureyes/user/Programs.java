package org.foureyes.user;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets programs act for people who made tokens. Nothing else may use it. */
@Component
public class Programs {
  private final AccountRepository accounts;

  Programs(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /**
   * The person of an account, in no other than these roles. Whoever has any role may read, so the
   * least is a viewer.
   *
   * @return empty if there is no such account in use, or it has no role at all
   */
  @Transactional(readOnly = true)
  public Optional<SignedIn> acting(AccountId id, Set<Role> inRoles) {
    return accounts
        .findById(id.value())
        .map(Account::row)
        .filter(row -> row.enabled() && !row.roles().isEmpty())
        .map(row -> SignedIn.program(limited(row, inRoles)));
  }

  private static AccountRow limited(AccountRow row, Set<Role> inRoles) {
    Set<Role> roles = new HashSet<>(row.roles());
    roles.add(Role.VIEWER);
    roles.retainAll(inRoles);
    return new AccountRow(
        row.id(),
        row.version(),
        row.name(),
        row.displayName(),
        Set.copyOf(roles),
        true,
        false,
        row.createdAt(),
        row.issuer());
  }
}
