package org.foureyes.overview;

import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;

/** A source that passes something on, or that something is passed on from. */
public record RelaySource(SourceId id, String name, SourceKind kind) {}
