package org.foureyes.source;

/**
 * A duplicate was merged: whatever pointed to it shall point to the one that stays. Published in
 * the transaction, so that other modules follow in it or the merge does not happen.
 */
public record SourcesMerged(SourceId gone, SourceId kept) {}
