package org.foureyes.user;

import java.util.List;
import java.util.stream.Collectors;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.security.UnsafeSetting;

/** The password that is given to all first accounts is one that nobody may choose. */
public final class WeakFirstPassword extends UnsafeSetting {
  private static final long serialVersionUID = 1L;

  WeakFirstPassword(List<Reason> reasons) {
    super(
        "FOUREYES_FIRST_PASSWORD does not do (%s): %d to %d characters, and not made of common words, keyboard rows or names"
            .formatted(
                reasons.stream().map(Reason::key).collect(Collectors.joining(", ")),
                PasswordRules.SHORTEST,
                PasswordRules.LONGEST));
  }
}
