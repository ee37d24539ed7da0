package org.foureyes.user;

/** What a person may do. A person may have several; none of them is exempt from four eyes. */
public enum Role {
  /** Reads everything and exports reports. */
  VIEWER,
  /** Takes in articles, makes and edits claims, sources and evidence, proposes verdicts. */
  EDITOR,
  /** Approves or returns verdicts of others. */
  REVIEWER,
  /** Manages accounts. */
  ADMIN
}
