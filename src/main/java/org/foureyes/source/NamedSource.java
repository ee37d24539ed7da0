package org.foureyes.source;

/**
 * A source under one of its names.
 *
 * @param name its own name
 * @param called the name or alias that it goes by here
 */
public record NamedSource(SourceId id, String name, SourceKind kind, String called) {}
