package org.foureyes.ui.claim;

import java.io.Serializable;
import java.util.Map;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;

/** The names of the people of the desk, read again only when somebody new turns up. */
final class People implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Accounts accounts;
  private transient Map<AccountId, String> names = Map.of();

  People(Accounts accounts) {
    this.accounts = accounts;
  }

  String name(AccountId id) {
    if (!names.containsKey(id)) {
      names = accounts.displayNames();
    }
    return names.getOrDefault(id, "–");
  }
}
