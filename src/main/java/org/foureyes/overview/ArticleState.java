package org.foureyes.overview;

/** How far the desk is with an article. */
public enum ArticleState {
  /** No sentence is accounted for. */
  NEW,
  IN_WORK,
  /** Every sentence is accounted for; what is not approved waits for a second person. */
  IN_REVIEW,
  /** Every sentence is accounted for, and every claim that is not withdrawn is approved. */
  DONE,
  /** Done, and a reviewer has said so. */
  CLEARED
}
