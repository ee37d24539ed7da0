package org.foureyes.attribution;

/** How well the article names somebody. */
public enum Namedness {
  NAMED,
  /** By office only, as "ein Sprecher des Ministeriums". */
  ROLE_ONLY,
  ANONYMOUS
}
