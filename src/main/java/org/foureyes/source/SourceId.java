package org.foureyes.source;

import java.util.UUID;

/** Identifies a source of the registry. */
public record SourceId(UUID value) {}
