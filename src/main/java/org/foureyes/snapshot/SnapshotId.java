package org.foureyes.snapshot;

import java.util.UUID;

/** Identifies a snapshot. */
public record SnapshotId(UUID value) {}
