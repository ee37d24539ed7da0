package org.foureyes.common;

/**
 * The thing was changed by somebody else after the user had read it. Nothing was written; whoever
 * catches this keeps the user's input, shows what changed, and lets the user decide.
 */
public final class StaleEditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what the kind of thing, as in the history
   * @param seen the version that the user had seen
   * @param present the version that is stored now
   */
  public StaleEditException(String what, Object id, long seen, long present) {
    super(
        "%s %s was changed meanwhile: seen version %d, present version %d"
            .formatted(what, id, seen, present));
  }

  /** Throws unless the version that the user saw is the present one. */
  public static void check(String what, Object id, long seen, long present) {
    if (seen != present) {
      throw new StaleEditException(what, id, seen, present);
    }
  }
}
