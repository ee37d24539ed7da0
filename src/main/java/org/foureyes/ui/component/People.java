package org.foureyes.ui.component;

import java.io.Serializable;
import java.util.Map;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;

/** The names of the people of the desk, read again only when somebody new turns up. */
public final class People implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient Accounts accounts;
  private transient Map<AccountId, String> names = Map.of();

  public People(Accounts accounts) {
    this.accounts = accounts;
  }

  /** A dash for somebody unknown. */
  public String name(AccountId id) {
    if (!names.containsKey(id)) {
      names = accounts.displayNames();
    }
    return names.getOrDefault(id, "–");
  }
}
