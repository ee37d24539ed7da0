package org.foureyes.user;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of somebody for whom the house's provider vouches.
 *
 * @param person null unless they are let in
 */
public record ProviderEntry(Outcome outcome, @Nullable SignedIn person) {
  /** Whether they are let in, or why not. */
  public enum Outcome {
    LET_IN,
    /** None of their groups stands for a role at this desk. */
    NO_ROLE,
    /** The account is locked here, whatever the provider says. */
    LOCKED
  }
}
