package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of sources: two statements for a page of rows, one for their number. */
@Service
public class SourceBoard {
  /** What sources can be sorted by. */
  public static final List<String> SORTS = List.of("name", "kind", "country", "claims");

  /** A merge can only go into a source that is not merged itself, so real chains are short. */
  private static final int LONGEST_CHAIN_OF_MERGES = 1_000;

  private static final String CLAIMS =
      """
      (select count(distinct h.claim_id) from hop h join claim c on c.id = h.claim_id
       where h.source_id = s.id and c.state <> 'WITHDRAWN')
      """;
  private static final String NAME = "s.name_key";
  private static final Map<String, String> EXPRESSIONS =
      Map.of("name", NAME, "kind", "s.kind", "country", "s.country", "claims", CLAIMS);

  private final JdbcClient jdbc;

  SourceBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A part of the sources; by name, unless another sort is asked for. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<SourceRow> page(SourceFilter filter, RowRange range) {
    Conditions conditions = range.in(conditions(filter));
    String sql =
        """
        select s.*, %s as claims
        from (
          select s.id, s.name, s.name_key, s.kind, s.country, s.state_controlled, %s as sort_key
          from source s %s
          order by sort_key %s, s.name_key
          limit :limit offset :offset) s
        order by sort_key %s, s.name_key
        """
            .formatted(
                CLAIMS,
                range.expression(EXPRESSIONS, NAME),
                conditions.where(),
                range.direction(),
                range.direction());
    List<SourceRow> rows =
        jdbc.sql(sql).params(conditions.parameters()).query((row, i) -> row(row)).list();
    Map<UUID, List<RatingCount>> verdicts = verdicts(rows);
    return rows.stream().map(row -> with(row, verdicts)).toList();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long count(SourceFilter filter) {
    Conditions conditions = conditions(filter);
    return jdbc.sql("select count(*) from source s " + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /** The source that an id stands for now: itself, or the one that it was merged into. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public SourceId kept(SourceId id) {
    UUID kept = id.value();
    for (int i = 0; i < LONGEST_CHAIN_OF_MERGES; i++) {
      List<UUID> next =
          jdbc.sql("select merged_into from source where id = :id and merged_into is not null")
              .param("id", kept)
              .query((row, number) -> row.getObject(1, UUID.class))
              .list();
      if (next.isEmpty()) {
        break;
      }
      kept = next.getFirst();
    }
    return new SourceId(kept);
  }

  private Map<UUID, List<RatingCount>> verdicts(List<SourceRow> rows) {
    Map<UUID, List<RatingCount>> verdicts = new HashMap<>();
    if (rows.isEmpty()) {
      return verdicts;
    }
    jdbc.sql(
            """
            select h.source_id, v.scale_id, v.scale_version, v.rating, count(distinct c.id) as claims
            from hop h
            join claim c on c.id = h.claim_id
            join verdict v on v.id = c.verdict_id
            where h.source_id in (:sources) and c.state in ('APPROVED', 'CORRECTED') and v.axis = 'CONTENT'
            group by h.source_id, v.scale_id, v.scale_version, v.rating
            order by count(distinct c.id) desc, v.rating
            """)
        .param("sources", rows.stream().map(row -> row.id().value()).toList())
        .query(row -> {
          UUID source = row.getObject("source_id", UUID.class);
          verdicts
              .computeIfAbsent(source, id -> new ArrayList<>())
              .add(Ratings.of(row, row.getInt("claims")));
        });
    return verdicts;
  }

  private static Conditions conditions(SourceFilter filter) {
    Conditions conditions = new Conditions().and("s.merged_into is null");
    if (!filter.text().isBlank()) {
      conditions.and(
          """
          (lower(s.name) like :text or exists (select 1 from source_alias x
            where x.source_id = s.id and lower(x.alias) like :text))\
          """,
          "text",
          Conditions.like(filter.text()));
    }
    SourceKind kind = filter.kind();
    if (kind != null) {
      conditions.and("s.kind = :kind", "kind", kind.name());
    }
    return conditions;
  }

  private static SourceRow row(ResultSet row) throws SQLException {
    return new SourceRow(
        new SourceId(row.getObject("id", UUID.class)),
        row.getString("name"),
        SourceKind.valueOf(row.getString("kind")),
        row.getString("country"),
        row.getObject("state_controlled", Boolean.class),
        row.getInt("claims"),
        List.of());
  }

  private static SourceRow with(SourceRow row, Map<UUID, List<RatingCount>> verdicts) {
    return new SourceRow(
        row.id(),
        row.name(),
        row.kind(),
        row.country(),
        row.stateControlled(),
        row.claims(),
        verdicts.getOrDefault(row.id().value(), List.of()));
  }
}
