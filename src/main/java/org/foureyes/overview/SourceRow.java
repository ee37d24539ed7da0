package org.foureyes.overview;

import java.util.List;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A source with what became of its claims.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param stateControlled null if not judged
 * @param claims that are not withdrawn and have the source anywhere in their chain
 * @param verdicts the approved verdicts on the content of these claims, the most frequent first
 */
public record SourceRow(
    SourceId id,
    String name,
    SourceKind kind,
    @Nullable String country,
    @Nullable Boolean stateControlled,
    int claims,
    List<RatingCount> verdicts) {
  public SourceRow {
    verdicts = List.copyOf(verdicts);
  }
}
