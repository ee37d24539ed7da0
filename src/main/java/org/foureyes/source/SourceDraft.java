package org.foureyes.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a source.
 *
 * @param name up to 200 characters, unique in the registry among names and aliases, whatever the
 *     case
 * @param aliases other names: acronyms, other languages, inflected forms
 * @param country ISO 3166-1 alpha-2, or null if international or not known
 * @param webAddress http or https, or null
 * @param stateControlled null if not judged
 */
public record SourceDraft(
    String name,
    List<String> aliases,
    SourceKind kind,
    @Nullable String country,
    @Nullable String webAddress,
    @Nullable Boolean stateControlled,
    String note) {
  /** A source of which only name and kind are known yet. */
  public static SourceDraft of(String name, SourceKind kind) {
    return new SourceDraft(name, List.of(), kind, null, null, null, "");
  }
}
