package org.foureyes.proposal;

import java.util.List;

/**
 * A reason that is told to the user.
 *
 * @param key the text's key after {@code proposal.}, such as {@code rule.verb-after}
 * @param arguments words of the article, put into the text's places in this order
 */
public record Because(String key, List<String> arguments) {
  public Because {
    arguments = List.copyOf(arguments);
  }

  public static Because of(String key, String... arguments) {
    return new Because(key, List.of(arguments));
  }
}
