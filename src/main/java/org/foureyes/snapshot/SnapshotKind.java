package org.foureyes.snapshot;

/** How the desk came by a snapshot. */
public enum SnapshotKind {
  UPLOADED,
  PASTED,
  /** By the program itself, from the web. */
  FETCHED
}
