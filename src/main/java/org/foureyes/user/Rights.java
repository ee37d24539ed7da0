package org.foureyes.user;

/**
 * The rights that services ask for with {@code @PreAuthorize}: everything is denied unless one of
 * these allows it.
 */
public final class Rights {
  /** Everybody with an account in use. */
  public static final String READ = "hasAnyRole('VIEWER', 'EDITOR', 'REVIEWER', 'ADMIN')";

  /** The same, but no program that acts for somebody: what decides who can act in their name. */
  public static final String IN_PERSON = READ + " and principal.inPerson";

  public static final String EDIT = "hasRole('EDITOR')";
  public static final String REVIEW = "hasRole('REVIEWER')";

  /** Everybody who takes part in the work on a claim. */
  public static final String TAKE_PART = "hasAnyRole('EDITOR', 'REVIEWER')";

  public static final String ADMINISTER = "hasRole('ADMIN')";

  private Rights() {}
}
