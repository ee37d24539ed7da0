package org.foureyes.evidence;

import java.util.Collection;
import org.foureyes.claim.HopDetail;
import org.foureyes.source.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who published a work, whom it relies on, or who is a hop of a chain: a source of the
 * registry, or a name or description.
 *
 * @param name the source's name in the registry, or what the editor typed; empty if not known; up
 *     to 500 characters
 */
public record Party(@Nullable SourceId source, String name) {
  /** Nobody is known. */
  public static final Party UNKNOWN = new Party(null, "");

  /** Somebody by a name, which is looked up in the registry when it is stored. */
  public static Party named(String name) {
    return new Party(null, name);
  }

  /** Who stands at a hop of an attribution chain. */
  public static Party of(HopDetail hop) {
    return new Party(hop.hop().source(), hop.name());
  }

  public boolean known() {
    return source != null || !name.isBlank();
  }

  /** Whether it stands at a hop of a chain. */
  public boolean isIn(Collection<HopDetail> chain) {
    return chain.stream().map(Party::of).anyMatch(this::isSame);
  }

  /** Whether both are the same source, or, outside the registry, are called the same. */
  public boolean isSame(Party other) {
    return source == null && other.source == null
        ? name.strip().equalsIgnoreCase(other.name.strip())
        : source != null && source.equals(other.source);
  }
}
