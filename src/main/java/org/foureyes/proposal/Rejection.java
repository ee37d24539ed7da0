package org.foureyes.proposal;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foureyes.common.Keyed;
import org.foureyes.history.Stamp;
import org.foureyes.text.Span;

/** That somebody did not want a proposal. */
@Entity
class Rejection extends Keyed<RejectionKey> {
  @EmbeddedId private RejectionKey key;
  private UUID rejectedBy;
  private Instant rejectedAt;

  @SuppressWarnings("NullAway.Init")
  protected Rejection() {}

  Rejection(RejectionKey key, Stamp stamp) {
    this.key = key;
    this.rejectedBy = stamp.by().value();
    this.rejectedAt = stamp.at();
  }

  List<Span> place() {
    return Arrays.stream(key.spans().split(","))
        .map(span -> span.split("-"))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }

  @Override
  public RejectionKey getId() {
    return key;
  }
}
