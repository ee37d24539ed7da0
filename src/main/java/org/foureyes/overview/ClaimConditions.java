package org.foureyes.overview;

import java.util.Set;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimState;

/**
 * The conditions of a {@link ClaimFilter} on a row of {@code claim c}. Subqueries are correlated,
 * each a look into an index: H2 runs an uncorrelated one anew for every row, because results are
 * not reused.
 */
final class ClaimConditions {
  /** The states in which the claim's verdict stands for something; elsewhere it is void. */
  static final Set<ClaimState> WITH_VERDICT =
      Set.of(
          ClaimState.PROPOSED,
          ClaimState.APPROVED,
          ClaimState.RETURNED,
          ClaimState.DISPUTED,
          ClaimState.STALE,
          ClaimState.CORRECTED);

  private ClaimConditions() {}

  /** All but the article, which decides where to look and not only what to take. */
  static Conditions within(ClaimFilter filter) {
    Conditions conditions =
        new Conditions().and(states(filter)).contains(filter.text(), "c.wording", "c.quote");
    if (filter.source() != null) {
      conditions.and(
          "exists (select 1 from hop h where h.claim_id = c.id and h.source_id = :source)",
          "source",
          filter.source().value());
    }
    if (filter.kind() != null) {
      conditions.and("c.kind = :kind", "kind", filter.kind().name());
    }
    if (!filter.outlet().isBlank()) {
      conditions.and(
          "exists (select 1 from article o where o.id = c.article_id and o.outlet = :outlet)",
          "outlet",
          filter.outlet());
    }
    if (!filter.rating().isBlank()) {
      conditions.and("c.state in " + names(WITH_VERDICT));
      conditions.and(
          "exists (select 1 from verdict r where r.id = c.verdict_id and r.rating = :rating)",
          "rating",
          filter.rating());
    }
    if (filter.assignee() != null) {
      filter.assignee().in(conditions, "c.id", "g.open_task is not null");
    }
    return conditions;
  }

  static Conditions all(ClaimFilter filter) {
    Conditions conditions = within(filter);
    return filter.article() == null
        ? conditions
        : conditions.and("c.article_id = :article", "article", filter.article().value());
  }

  private static String states(ClaimFilter filter) {
    return filter.states().isEmpty()
        ? "c.state <> 'WITHDRAWN'"
        : "c.state in " + names(filter.states());
  }

  /** Names of constants need no parameters. */
  static String names(Set<ClaimState> states) {
    return states.stream()
        .sorted()
        .map(state -> "'" + state + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
