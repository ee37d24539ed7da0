package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.overview.Summary.Coverage;
import org.foureyes.overview.Summary.OfSource;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a desk or of one article: a fixed number of statements, however many claims. */
@Service
public class Summaries {
  private static final int MOST_SOURCES = 12;

  private static final String APPROVED = "c.state in ('APPROVED', 'CORRECTED')";
  private static final String ATTRIBUTED =
      "c.attribution_state in ('APPROVED', 'CORRECTED') and c.state <> 'WITHDRAWN'";

  private static final String RATINGS =
      """
      select v.scale_id, v.scale_version, v.rating, count(*) as claims
      from claim c join verdict v on v.id = c.%s
      %s
      group by v.scale_id, v.scale_version, v.rating
      order by v.scale_id, v.scale_version, v.rating
      """;
  private static final String SOURCES =
      """
      select h.source_id, count(distinct c.id) as claims
      from claim c join hop h on h.claim_id = c.id
      %s and h.source_id is not null
      group by h.source_id
      order by claims desc, h.source_id
      limit :sources
      """;
  private static final String BY_SOURCE =
      """
      select s.id, s.name, v.scale_id, v.scale_version, v.rating, count(distinct c.id) as claims
      from claim c
      join hop h on h.claim_id = c.id
      join source s on s.id = h.source_id
      join verdict v on v.id = c.verdict_id
      %s and h.source_id in (:ids)
      group by s.id, s.name, v.scale_id, v.scale_version, v.rating
      order by v.scale_id, v.scale_version, v.rating
      """;
  private static final String COVERAGE =
      """
      select count(distinct v.article_id) as articles,
        coalesce(sum(case when s.coverage = 'CLAIMED' then 1 else 0 end), 0) as claimed,
        coalesce(sum(case when s.coverage = 'NO_CLAIM' and s.confirmed_by is not null then 1 else 0 end), 0) as confirmed,
        coalesce(sum(case when s.coverage = 'NO_CLAIM' and s.confirmed_by is null then 1 else 0 end), 0) as no_claim,
        coalesce(sum(case when s.coverage = 'OPEN' then 1 else 0 end), 0) as open_ones
      from article_version v join segment s on s.version_id = v.id
      where not exists (select 1 from article_version later
        where later.article_id = v.article_id and later.number > v.number)
      """;

  private final JdbcClient jdbc;
  private final ClaimBoard board;
  private final SummaryOrigins origins;
  private final SummaryTimes times;
  private final KeptSummaries kept;

  Summaries(
      JdbcClient jdbc,
      ClaimBoard board,
      SummaryOrigins origins,
      SummaryTimes times,
      KeptSummaries kept) {
    this.kept = kept;
    this.jdbc = jdbc;
    this.board = board;
    this.origins = origins;
    this.times = times;
  }

  /** The figures as they are now, or as they were some minutes ago if they take long to count. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Summary of(ClaimFilter filter) {
    return kept.of(filter, () -> counted(filter));
  }

  private Summary counted(ClaimFilter filter) {
    return new Summary(
        Instant.now(),
        board.count(filter).claims(),
        overridden(filter),
        ratings(filter, "verdict_id", APPROVED),
        ratings(filter, "attribution_verdict_id", ATTRIBUTED),
        sources(filter),
        coverage(filter),
        origins.of(approved(filter)),
        times.of(ClaimConditions.all(filter)));
  }

  private static Conditions approved(ClaimFilter filter) {
    return ClaimConditions.all(filter).and(APPROVED);
  }

  private int overridden(ClaimFilter filter) {
    Conditions conditions = approved(filter).and("v.override_reason <> ''");
    return jdbc.sql(
            "select count(*) from claim c join verdict v on v.id = c.verdict_id "
                + conditions.where())
        .params(conditions.parameters())
        .query(Integer.class)
        .single();
  }

  private List<RatingCount> ratings(ClaimFilter filter, String verdict, String approved) {
    Conditions conditions = ClaimConditions.all(filter).and(approved);
    return jdbc.sql(RATINGS.formatted(verdict, conditions.where()))
        .params(conditions.parameters())
        .query((row, i) -> Ratings.of(row, row.getInt("claims")))
        .list();
  }

  private List<OfSource> sources(ClaimFilter filter) {
    Conditions conditions = approved(filter);
    List<UUID> ids =
        jdbc.sql(SOURCES.formatted(conditions.where()))
            .params(conditions.parameters())
            .param("sources", MOST_SOURCES)
            .query((row, i) -> row.getObject("source_id", UUID.class))
            .list();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> names = new LinkedHashMap<>();
    Map<UUID, List<RatingCount>> ratings = new LinkedHashMap<>();
    jdbc.sql(BY_SOURCE.formatted(conditions.where()))
        .params(conditions.parameters())
        .param("ids", ids)
        .query(row -> {
          UUID id = row.getObject("id", UUID.class);
          names.put(id, row.getString("name"));
          ratings
              .computeIfAbsent(id, any -> new ArrayList<>())
              .add(Ratings.of(row, row.getInt("claims")));
        });
    return ids.stream()
        .map(id -> new OfSource(names.getOrDefault(id, ""), ratings.getOrDefault(id, List.of())))
        .toList();
  }

  /** Without a filter all articles count, also those without a claim. */
  private Coverage coverage(ClaimFilter filter) {
    Conditions scope = new Conditions();
    if (filter.article() != null) {
      scope.and("v.article_id = :article", "article", filter.article().value());
    } else if (!filter.equals(ClaimFilter.ALL)) {
      Conditions claims = ClaimConditions.all(filter);
      scope.and(
          "exists (select 1 from claim c %s and c.article_id = v.article_id)"
              .formatted(claims.where()));
      claims.parameters().forEach(scope::with);
    }
    String sql = COVERAGE + scope.where().replaceFirst("^where", "and");
    return jdbc.sql(sql).params(scope.parameters()).query((row, i) -> coverage(row)).single();
  }

  private static Coverage coverage(ResultSet row) throws SQLException {
    return new Coverage(
        row.getInt("articles"),
        row.getInt("claimed"),
        row.getInt("confirmed"),
        row.getInt("no_claim"),
        row.getInt("open_ones"));
  }
}
