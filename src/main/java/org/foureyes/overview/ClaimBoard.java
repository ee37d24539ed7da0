package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims of all articles: two statements for a page of rows, one for their number. */
@Service
public class ClaimBoard {
  /** What claims can be sorted by. */
  public static final List<String> SORTS = ClaimLines.SORTS;

  private static final String PAGE =
      """
      select p.*, v.scale_id, v.scale_version, v.rating,
        (select count(*) from claim b where b.article_id = p.article_id and b.state <> 'WITHDRAWN'
          and (b.first_offset < p.first_offset or (b.first_offset = p.first_offset and b.id <= p.id))) as position
      from (
        select c.id, c.article_id, a.title, c.wording, c.state, c.changed_at, c.first_offset, c.verdict_id,
          %1$s as sort_key
        from claim c join article a on a.id = c.article_id
        %2$s
        order by sort_key %3$s, c.article_id, c.first_offset, c.id
        limit :limit offset :offset) p
      left join verdict v on v.id = p.verdict_id and p.state in %4$s
      order by p.sort_key %3$s, p.article_id, p.first_offset, p.id
      """;

  private static final String COUNTS =
      """
      select count(*) as claims,
        coalesce(sum(case when c.state in ('APPROVED', 'CORRECTED') and c.approval_revision = c.revision
          then 0 else 1 end), 0) as not_approved
      from claim c %s
      """;

  private final JdbcClient jdbc;
  private final ChainNames chains;

  ClaimBoard(JdbcClient jdbc, ChainNames chains) {
    this.jdbc = jdbc;
    this.chains = chains;
  }

  /** A part of the claims; by last change, unless asked otherwise, and then as the texts go. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<ClaimRow> page(ClaimFilter filter, RowRange range) {
    Conditions conditions = range.in(ClaimConditions.all(filter));
    String sql =
        PAGE.formatted(
            range.expression(ClaimLines.EXPRESSIONS, ClaimLines.CHANGED),
            conditions.where(),
            range.direction(),
            ClaimConditions.names(ClaimConditions.WITH_VERDICT));
    List<ClaimRow> rows =
        jdbc.sql(sql).params(conditions.parameters()).query((row, i) -> row(row)).list();
    Map<UUID, List<Link>> names =
        chains.of(rows.stream().map(row -> row.line().id().value()).toList());
    return rows.stream().map(row -> with(row, names)).toList();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public ClaimCounts count(ClaimFilter filter) {
    Conditions conditions = ClaimConditions.all(filter);
    return jdbc.sql(COUNTS.formatted(conditions.where()))
        .params(conditions.parameters())
        .query((row, i) -> new ClaimCounts(row.getLong("claims"), row.getLong("not_approved")))
        .single();
  }

  private static ClaimRow row(ResultSet row) throws SQLException {
    ClaimLine line = ClaimLines.of(row);
    return new ClaimRow(line.state() == ClaimState.WITHDRAWN ? null : row.getInt("position"), line);
  }

  private static ClaimRow with(ClaimRow row, Map<UUID, List<Link>> names) {
    ClaimLine line = row.line();
    return new ClaimRow(
        row.position(), line.with(names.getOrDefault(line.id().value(), List.of())));
  }
}
