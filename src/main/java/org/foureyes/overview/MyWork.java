package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person signed in is to do: verdicts of theirs that were returned and nobody has taken up
 * since, and what was given to them. One statement for a page of rows, one for their number.
 */
@Service
public class MyWork {
  /** What it can be sorted by. */
  public static final List<String> SORTS = List.of("due", "since", "wording", "article");

  /** A claim that is returned on both axes is there once for each. */
  private static final String TASKS =
      """
      from (
        select g.task as kind, g.claim_id, g.assigned_by as given_by, g.assigned_at as since, g.due_at,
          case when g.task = 'REVIEW' and r.state not in ('PROPOSED', 'DISPUTED')
            and r.attribution_state in ('PROPOSED', 'DISPUTED') then r.attribution_state else r.state end as state
        from assignment g join claim r on r.id = g.claim_id
        where g.assignee = :me and g.open_task is not null
        union all
        select 'RETURNED', r.id, d.decided_by, d.decided_at, cast(null as timestamp(6) with time zone), r.state
        from verdict v join claim r on r.verdict_id = v.id join decision d on d.verdict_id = v.id
        where v.proposed_by = :me and r.state = 'RETURNED'
        union all
        select 'RETURNED', r.id, d.decided_by, d.decided_at, cast(null as timestamp(6) with time zone),
          r.attribution_state
        from verdict v join claim r on r.attribution_verdict_id = v.id join decision d on d.verdict_id = v.id
        where v.proposed_by = :me and r.attribution_state = 'RETURNED'
      ) t
      join claim c on c.id = t.claim_id
      join article a on a.id = c.article_id
      join account p on p.id = t.given_by
      """;

  private static final String DUE = "t.due_at";
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "due", DUE,
          "since", "t.since",
          "wording", "lower(c.wording)",
          "article", "lower(a.title)");

  private final JdbcClient jdbc;
  private final CurrentUser user;

  MyWork(JdbcClient jdbc, CurrentUser user) {
    this.jdbc = jdbc;
    this.user = user;
  }

  /** A part of the list; what is due first comes first, unless asked otherwise. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<WorkRow> page(WorkFilter filter, RowRange range) {
    Conditions conditions = range.in(conditions(filter));
    String sql =
        """
        select t.kind, c.id, a.id, a.title, c.wording, t.state, p.display_name, t.since, t.due_at
        %s %s
        order by %s %s, t.since, c.id, t.kind
        limit :limit offset :offset
        """
            .formatted(
                TASKS, conditions.where(), range.expression(EXPRESSIONS, DUE), range.direction());
    return jdbc.sql(sql).params(conditions.parameters()).query((row, i) -> row(row)).list();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long count(WorkFilter filter) {
    Conditions conditions = conditions(filter);
    return jdbc.sql("select count(*) " + TASKS + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  private Conditions conditions(WorkFilter filter) {
    Conditions conditions =
        new Conditions().and("c.state <> 'WITHDRAWN'").with("me", user.id().value());
    if (filter.kind() != null) {
      conditions.and("t.kind = :kind", "kind", filter.kind().name());
    }
    if (filter.dueBefore() != null) {
      conditions.and("t.due_at < :due", "due", filter.dueBefore().atOffset(ZoneOffset.UTC));
    }
    return conditions;
  }

  private static WorkRow row(ResultSet row) throws SQLException {
    OffsetDateTime due = row.getObject(9, OffsetDateTime.class);
    return new WorkRow(
        WorkKind.valueOf(row.getString(1)),
        new ClaimId(row.getObject(2, UUID.class)),
        new ArticleId(row.getObject(3, UUID.class)),
        row.getString(4),
        row.getString(5),
        ClaimState.valueOf(row.getString(6)),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        due == null ? null : due.toInstant());
  }
}
