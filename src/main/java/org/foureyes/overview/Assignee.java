package org.foureyes.overview;

import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who has something to do about a claim.
 *
 * @param person null for nobody
 */
public record Assignee(@Nullable AccountId person) {
  public static final Assignee NOBODY = new Assignee(null);

  /**
   * Restricts rows that belong to a claim.
   *
   * @param claim the column with the claim's id
   * @param tasks which tasks count, as a condition on {@code assignment g}
   */
  Conditions in(Conditions conditions, String claim, String tasks) {
    String open =
        "exists (select 1 from assignment g where g.claim_id = " + claim + " and " + tasks;
    return person == null
        ? conditions.and("not " + open + ")")
        : conditions.and(open + " and g.assignee = :assignee)", "assignee", person.value());
  }
}
