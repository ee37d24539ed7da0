package org.foureyes.setting;

import java.util.UUID;

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

  /** Where the review of a claim stands on the site; empty if there is none. */
  public String page(UUID claim) {
    return site.isEmpty() ? "" : site + "#claim-" + claim;
  }
}
