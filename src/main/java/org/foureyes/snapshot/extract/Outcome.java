package org.foureyes.snapshot.extract;

/** How reading a file ended. */
public enum Outcome {
  READ,
  /** There are no words in it, as in a scan. */
  EMPTY,
  /** It needs a password. */
  ENCRYPTED,
  /** It is not what its format asks for. */
  BROKEN,
  /** It took longer than is allowed. */
  TOO_SLOW,
  /** It took more memory than is allowed. */
  TOO_LARGE,
  /** The fault is ours: the reading JVM did not start, or ended without an answer. */
  FAILED
}
