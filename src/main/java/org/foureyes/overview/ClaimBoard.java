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

  /**
   * How many rows a list has at most: nobody scrolls further, and to count more would take as long
   * as to read them.
   */
  public static final int MOST_ROWS = 10_000;

  /** As {@link #MOST_ROWS}, of those that hold a text: the ones changed last. */
  public static final int MOST_FOUND = 1_000;

  /** Sorts no more of a claim than it has to: H2 keeps all that it sorts in memory. */
  private static final String PAGE =
      """
      select c.id, c.article_id, c.wording, c.state, c.changed_at, c.first_offset, c.verdict_id,
        p.sort_key, a.title, v.scale_id, v.scale_version, v.rating,
        (select count(*) from claim b where b.article_id = c.article_id and b.state <> 'WITHDRAWN'
          and (b.first_offset < c.first_offset or (b.first_offset = c.first_offset and b.id <= c.id))) as position
      from (
        select c.id, %1$s as sort_key
        from %2$s %3$s
        order by %4$s
        limit :limit offset :offset) p
      join claim c on c.id = p.id
      join article a on a.id = c.article_id
      left join verdict v on v.id = c.verdict_id and c.state in %5$s
      order by %6$s
      """;

  /** Those that hold a text and were changed last; an index gives the order, so it ends early. */
  private static final String FOUND =
      """
      (select c.id, c.article_id, c.wording, c.state, c.changed_at, c.first_offset
       from claim c %s
       order by c.changed_at desc, c.article_id desc, c.first_offset desc, c.id desc
       limit :most) c
      """;

  private static final String COUNTS =
      """
      select count(*) as claims,
        coalesce(sum(case when c.state in ('APPROVED', 'CORRECTED') and c.approval_revision = c.revision
          then 0 else 1 end), 0) as not_approved
      from claim c %s
      """;

  private static final String BOUNDED =
      "select count(*) from (select 1 from claim c %s limit :most) found";

  private static final String JOIN_ARTICLE = "join article a on a.id = c.article_id";

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
    boolean search = !filter.text().isBlank();
    if (search) {
      conditions.with("most", MOST_FOUND);
    }
    String key = range.expression(ClaimLines.EXPRESSIONS, ClaimLines.CHANGED);
    String from = search ? FOUND.formatted(conditions.where()) : "claim c";
    String sql =
        PAGE.formatted(
            key,
            key.equals(ClaimLines.ARTICLE) ? from + " " + JOIN_ARTICLE : from,
            search ? "" : conditions.where(),
            order(key, key, range),
            ClaimConditions.names(ClaimConditions.WITH_VERDICT),
            order(key, "p.sort_key", range));
    List<ClaimRow> rows =
        jdbc.sql(sql).params(conditions.parameters()).query((row, i) -> row(row)).list();
    Map<UUID, List<Link>> names =
        chains.of(rows.stream().map(row -> row.line().id().value()).toList());
    return rows.stream().map(row -> with(row, names)).toList();
  }

  /** By last change or by state, an index gives the rows; the last key is the claim itself. */
  private static String order(String key, String sorted, RowRange range) {
    String along = range.plainDirection();
    return switch (key) {
      case ClaimLines.CHANGED ->
          "%s %2$s, c.article_id %2$s, c.first_offset %2$s, c.id %2$s".formatted(sorted, along);
      case ClaimLines.STATE -> "%s %2$s, c.changed_at %2$s, c.id %2$s".formatted(sorted, along);
      default -> "%s %s, c.article_id, c.first_offset, c.id".formatted(sorted, range.direction());
    };
  }

  /** How many rows a list has: at most {@link #MOST_ROWS}, or {@link #MOST_FOUND} with a text. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public int rows(ClaimFilter filter) {
    Conditions conditions = ClaimConditions.all(filter);
    return jdbc.sql(BOUNDED.formatted(conditions.where()))
        .params(conditions.parameters())
        .param("most", most(filter))
        .query(Integer.class)
        .single();
  }

  /** The bound that holds for the rows of a list. */
  public static int most(ClaimFilter filter) {
    return filter.text().isBlank() ? MOST_ROWS : MOST_FOUND;
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
