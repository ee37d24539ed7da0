package org.foureyes.overview;

import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are asked for.
 *
 * @param text part of a name or alias, whatever the case; blank for all
 * @param kind null for all
 */
public record SourceFilter(String text, @Nullable SourceKind kind) {
  public static final SourceFilter ALL = new SourceFilter("", null);
}
