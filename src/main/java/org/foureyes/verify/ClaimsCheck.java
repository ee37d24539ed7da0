package org.foureyes.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Every revision, verdict and decision has its entry in the history and says what the entry says,
 * every such entry has its row, and a claim says today what was written last.
 */
final class ClaimsCheck implements Check {
  /** One thing that must hold for a claim. */
  interface Rule {
    @Nullable Finding broken(ClaimFile file);
  }

  private static final List<Rule> RULES =
      List.of(RevisionRules::broken, VerdictRules::broken, PresentRules::broken);

  @Override
  public String key() {
    return "verify.check.claims";
  }

  @Override
  public CheckResult run(Connection connection, LongConsumer progress) throws SQLException {
    ClaimFiles files = new ClaimFiles(connection);
    long checked = 0;
    Collection<ClaimFile> page = files.next();
    while (!page.isEmpty()) {
      for (ClaimFile file : page) {
        Finding wrong =
            RULES.stream()
                .map(rule -> rule.broken(file))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (wrong != null) {
          return new CheckResult(key(), checked, wrong);
        }
        checked += file.size();
      }
      progress.accept(checked);
      page = files.next();
    }
    return CheckResult.right(key(), checked);
  }
}
