package org.foureyes.teamwork;

/** What people are told of. */
public enum NoticeKind {
  ASSIGNED,
  MENTIONED,
  REPLIED,
  RETURNED,
  APPROVED,
  DISPUTED
}
