package org.foureyes.proposal;

import org.foureyes.attribution.SaidBy;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * One hop of a proposed chain.
 *
 * @param source the source of the registry; null if there is none yet, or none is needed because
 *     the text names nobody
 * @param name of the source; of a new one the name it would get; else the description
 * @param kind of the source, or of the one that would be made; null if the text names nobody
 */
public record ProposedHop(
    SaidBy said, @Nullable SourceId source, String name, @Nullable SourceKind kind) {
  /** Whether confirming puts a new source into the registry. */
  public boolean isNewSource() {
    return source == null && kind != null;
  }
}
