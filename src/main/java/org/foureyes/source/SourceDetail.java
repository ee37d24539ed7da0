package org.foureyes.source;

/**
 * A source as it is stored.
 *
 * @param version to be handed back with a change
 */
public record SourceDetail(SourceId id, long version, SourceDraft content) {
  public String name() {
    return content.name();
  }
}
