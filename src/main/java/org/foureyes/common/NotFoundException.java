package org.foureyes.common;

/** There is no such thing, or not any more. */
public final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what the kind of thing, as in the history
   */
  public NotFoundException(String what, Object id) {
    super("There is no %s %s".formatted(what, id));
  }
}
