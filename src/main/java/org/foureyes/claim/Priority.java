package org.foureyes.claim;

/** How much depends on the claim. */
public enum Priority {
  HIGH,
  NORMAL,
  LOW
}
