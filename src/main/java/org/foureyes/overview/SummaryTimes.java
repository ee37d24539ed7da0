package org.foureyes.overview;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.overview.Summary.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long proposals have waited for their decision: one statement. */
@Component
class SummaryTimes {
  private static final String TIMES =
      """
      select %s
        percentile_cont(0.5) within group (order by t.waited) as median
      from (
        select extract(epoch from (d.decided_at - v.proposed_at)) as waited
        from claim c join verdict v on v.claim_id = c.id join decision d on d.verdict_id = v.id
        %s) t
      """;

  private final JdbcClient jdbc;

  SummaryTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Times of(Conditions claims) {
    StringBuilder counts = new StringBuilder();
    String longer = "0 = 0";
    for (Duration limit : Times.LIMITS) {
      counts.append(sum("%s and t.waited <= %d".formatted(longer, limit.toSeconds())));
      longer = "t.waited > " + limit.toSeconds();
    }
    counts.append(sum(longer));
    return jdbc.sql(TIMES.formatted(counts, claims.where()))
        .params(claims.parameters())
        .query((row, i) -> {
          List<Integer> found = new ArrayList<>();
          for (int column = 1; column <= Times.LIMITS.size() + 1; column++) {
            found.add(row.getInt(column));
          }
          return new Times(found, seconds(row.getBigDecimal("median")));
        })
        .single();
  }

  private static String sum(String condition) {
    return "coalesce(sum(case when %s then 1 else 0 end), 0),\n  ".formatted(condition);
  }

  private static @Nullable Duration seconds(@Nullable BigDecimal value) {
    return value == null ? null : Duration.ofSeconds(value.longValue());
  }
}
