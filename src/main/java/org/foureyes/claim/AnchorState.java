package org.foureyes.claim;

/** Whether the quote is where it was. */
public enum AnchorState {
  PLACED,
  MOVED,
  ORPHANED
}
