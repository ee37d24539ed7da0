package org.foureyes.history;

/** The kinds of thing whose changes are recorded. */
public enum Subject {
  ACCOUNT,
  SOURCE,
  ARTICLE,
  SEGMENT,
  PROPOSAL,
  CLAIM,
  EVIDENCE,
  VERDICT,
  DECISION,
  EXPORT,
  SETTING,
  SNAPSHOT,
  CLEARANCE,
  CONTACT,
  ASSIGNMENT,
  COMMENT,
  TOKEN,
  EARLIER
}
