package org.foureyes.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.setting.Publisher;

/**
 * A report that is ready to be written: what it is about, and its claims.
 *
 * @param madeBy display name of the person who asked for it
 * @param publisher in whose name the desk publishes
 * @param filter which claims it has
 */
public record Report(
    Instant madeAt, String madeBy, Publisher publisher, ClaimFilter filter, Claims claims) {
  /**
   * The claims in article order. They are too many to be held, so a format takes them as they come,
   * once.
   */
  @FunctionalInterface
  public interface Claims {
    void forEach(Consumer<? super ReportClaim> reader);
  }

  /**
   * Hands over the claims, once.
   *
   * @throws IOException if the reader does with an {@link UncheckedIOException}
   */
  void forEach(Consumer<? super ReportClaim> reader) throws IOException {
    try {
      claims.forEach(reader);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
