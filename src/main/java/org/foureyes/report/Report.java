package org.foureyes.report;

import java.time.Instant;
import java.util.function.Consumer;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;

/**
 * A report that is ready to be written: what it is about, and its claims.
 *
 * @param madeBy display name of the person who asked for it
 * @param filter which claims it has
 */
public record Report(Instant madeAt, String madeBy, ClaimFilter filter, Claims claims) {
  /**
   * The claims in article order. They are too many to be held, so a format takes them as they come,
   * once.
   */
  @FunctionalInterface
  public interface Claims {
    void forEach(Consumer<? super ReportClaim> reader);
  }
}
