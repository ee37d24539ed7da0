package org.foureyes.user;

/**
 * The rights that services ask for with {@code @PreAuthorize}: everything is denied unless one of
 * these allows it.
 */
public final class Rights {
  /** Everybody with an account in use. */
  public static final String READ = "hasAnyRole('VIEWER', 'EDITOR', 'REVIEWER', 'ADMIN')";

  public static final String EDIT = "hasRole('EDITOR')";
  public static final String REVIEW = "hasRole('REVIEWER')";
  public static final String ADMINISTER = "hasRole('ADMIN')";

  private Rights() {}
}
