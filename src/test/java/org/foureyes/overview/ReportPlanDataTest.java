package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.foureyes.database.OnH2;
import org.foureyes.source.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * H2 hands out rows one by one only if it need not sort them: whatever the filter, each statement
 * has to follow the index of claims.
 */
@OnH2
class ReportPlanDataTest {
  @Autowired JdbcClient jdbc;

  static Stream<ClaimFilter> filters() {
    ClaimFilter article = ClaimFilter.of(new ArticleId(UUID.randomUUID()));
    return Stream.of(
        ClaimFilter.ALL,
        article,
        ClaimFilter.ALL.withStates(Set.of(ClaimState.APPROVED)),
        ClaimFilter.ALL.withKind(ClaimKind.QUOTE).withText("etwas"),
        ClaimFilter.ALL.withSource(new SourceId(UUID.randomUUID())),
        article.withOutlet("Musterblatt").withRating("true").withStates(Set.of(ClaimState.STALE)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void followsTheIndexOfClaims(ClaimFilter filter) {
    Conditions within = ClaimConditions.within(filter);
    ReportSql sql = new ReportSql(filter, within);

    for (String statement : List.of(sql.claims(), sql.links(), sql.evidence())) {
      assertThat(plan(statement, filter, within))
          .contains("CLAIM_IN_ORDER", "/* index sorted */")
          .doesNotContain("CLAIM_BY_STATE");
    }
  }

  private String plan(String statement, ClaimFilter filter, Conditions within) {
    JdbcClient.StatementSpec explain = jdbc.sql("explain " + statement).params(within.parameters());
    if (filter.article() != null) {
      explain = explain.param("article", filter.article().value());
    }
    return explain.query(String.class).single();
  }
}
