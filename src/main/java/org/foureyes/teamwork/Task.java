package org.foureyes.teamwork;

/** What somebody is to do about a claim. */
public enum Task {
  /** Find evidence and propose a verdict: for editors. */
  RESEARCH,
  /** Decide on the verdict proposed: for reviewers who may. */
  REVIEW
}
