package org.foureyes.overview;

/** Why a claim is on somebody's list. */
public enum WorkKind {
  /** A verdict of theirs was returned. */
  RETURNED,
  /** Somebody gave it to them to research. */
  RESEARCH,
  /** Somebody gave it to them to review. */
  REVIEW
}
