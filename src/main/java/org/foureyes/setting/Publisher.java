package org.foureyes.setting;

/**
 * In whose name the desk publishes its reviews.
 *
 * @param name up to 200 characters; empty if not said
 * @param site web address where the reviews are published, up to 2,000 characters; empty if not
 *     said
 */
public record Publisher(String name, String site) {
  /** Nothing is said. */
  public static final Publisher UNNAMED = new Publisher("", "");

  static final int LONGEST_NAME = 200;
  static final int LONGEST_SITE = 2000;

  public Publisher {
    name = name.strip();
    site = site.strip();
  }
}
