package org.foureyes.source;

/** A source was made, changed or merged into another; published in the transaction. */
public record SourceChanged(SourceId id) {}
