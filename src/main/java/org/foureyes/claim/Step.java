package org.foureyes.claim;

/** What moves the check of a claim on, on one of its axes. */
public enum Step {
  /** Somebody is to research the claim. */
  ASSIGN,
  /** Evidence was added, changed or removed. */
  RESEARCH,
  /** Wording, place or attribution was changed. */
  EDIT,
  /** A verdict is proposed. */
  PROPOSE,
  /** A verdict is proposed in place of one that was approved and is wrong. */
  CORRECT,
  /** A second person, or after a dispute a third, approves. */
  APPROVE,
  /** The same for a correction: the new verdict takes the place of the old one. */
  APPROVE_CORRECTION,
  /** A second person, or after a dispute a third, returns the verdict to the editors. */
  RETURN,
  /** The same for a correction, where nothing else has changed: the old verdict goes on holding. */
  RETURN_CORRECTION,
  /** A second person holds something else true. */
  DISPUTE,
  WITHDRAW
}
