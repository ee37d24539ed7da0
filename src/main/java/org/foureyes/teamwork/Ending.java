package org.foureyes.teamwork;

/** How an assignment came to its end. */
enum Ending {
  DONE,
  REMOVED
}
