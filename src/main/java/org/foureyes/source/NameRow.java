package org.foureyes.source;

import java.util.UUID;

/** A source under one of its names. */
record NameRow(UUID id, String name, SourceKind kind, String called) {}
