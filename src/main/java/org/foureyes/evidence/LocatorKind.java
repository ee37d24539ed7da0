package org.foureyes.evidence;

/** What a locator counts. */
public enum LocatorKind {
  PAGE,
  PARAGRAPH,
  TIMESTAMP
}
