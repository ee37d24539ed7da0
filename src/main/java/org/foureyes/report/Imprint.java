package org.foureyes.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.setting.Settings;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;

/** Who makes a report, when, and in whose name. */
@Component
class Imprint {
  private final CurrentUser currentUser;
  private final Settings settings;

  Imprint(CurrentUser currentUser, Settings settings) {
    this.currentUser = currentUser;
    this.settings = settings;
  }

  /** A report of the person signed in, now. */
  Report report(ClaimFilter filter, Report.Claims claims) {
    return new Report(
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        currentUser.get().displayName(),
        settings.get().publisher(),
        filter,
        claims);
  }
}
