package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.rating.Axis;
import org.foureyes.review.VerdictId;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verdicts that wait for a second person or a third, the oldest first: two statements for a
 * page of rows, one for their number.
 */
@Service
public class ReviewQueue {
  /** What proposals can be sorted by. */
  public static final List<String> SORTS =
      List.of("proposed", "wording", "article", "proposer", "own");

  private static final String WAITING = "from waiting w";
  private static final String CLAIM = " join claim c on c.id = w.claim_id";
  private static final String ARTICLE = CLAIM + " join article a on a.id = c.article_id";
  private static final String PROPOSER = " join account p on p.id = w.proposed_by";

  private static final String OWN =
      """
      case when :me in (w.proposed_by, w.wording_by, w.attribution_by, w.evidence_by)
        or w.disputed_by = :me then 1 else 0 end
      """;
  private static final String SINCE = "w.since";
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "proposed", SINCE,
          "wording", "lower(c.wording)",
          "article", "lower(a.title)",
          "proposer", "lower(p.display_name)",
          "own", OWN);

  private final JdbcClient jdbc;
  private final ChainNames chains;
  private final CurrentUser user;

  ReviewQueue(JdbcClient jdbc, ChainNames chains, CurrentUser user) {
    this.jdbc = jdbc;
    this.chains = chains;
    this.user = user;
  }

  /** A part of the queue; the oldest proposal first, unless asked otherwise. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<QueueRow> page(QueueFilter filter, RowRange range) {
    Conditions conditions = range.in(conditions(filter)).with("me", me());
    String order =
        "order by %s %s, w.since, w.verdict_id"
            .formatted(range.expression(EXPRESSIONS, SINCE), range.direction());
    String sql =
        """
        select c.id, c.article_id, a.title, c.wording, p.display_name, w.since,
          w.verdict_id, w.axis, v.scale_id, v.scale_version, v.rating, w.disputed_by, %s as own
        from (select w.* %s %s %s limit :limit offset :offset) w
        join verdict v on v.id = w.verdict_id
        %s
        """
            .formatted(
                OWN,
                WAITING + joins(filter, range.sort()),
                conditions.where(),
                order,
                ARTICLE + PROPOSER + " " + order);
    List<QueueRow> rows =
        jdbc.sql(sql).params(conditions.parameters()).query((row, i) -> row(row)).list();
    Map<UUID, List<Link>> names =
        chains.of(rows.stream().map(row -> row.claimId().value()).toList());
    return rows.stream().map(row -> with(row, names)).toList();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long count(QueueFilter filter) {
    Conditions conditions = conditions(filter);
    return jdbc.sql(
            "select count(*) %s %s".formatted(WAITING + joins(filter, ""), conditions.where()))
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /** How many proposals there are in all. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public QueueCounts counts() {
    return jdbc.sql(
            "select count(*) as all_rows, coalesce(sum(1 - %s), 0) as decidable %s"
                .formatted(OWN, WAITING))
        .param("me", me())
        .query((row, i) -> new QueueCounts(row.getLong("all_rows"), row.getLong("decidable")))
        .single();
  }

  /**
   * The claim to decide on next: the oldest proposal after a moment that the person signed in may
   * decide on, else the oldest of all.
   *
   * @param after when the verdict was proposed that has just been decided
   * @param except the claim of that verdict
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Optional<ClaimId> next(Instant after, ClaimId except) {
    return jdbc.sql(
            """
            select w.claim_id %s
            where w.claim_id <> :except and %s = 0
            order by case when w.since >= :after then 0 else 1 end, w.since, w.verdict_id
            limit 1
            """
                .formatted(WAITING, OWN))
        .param("me", me())
        .param("except", except.value())
        .param("after", after.atOffset(ZoneOffset.UTC))
        .query((row, i) -> new ClaimId(row.getObject("claim_id", UUID.class)))
        .optional();
  }

  private Conditions conditions(QueueFilter filter) {
    Conditions conditions = new Conditions().contains(filter.text(), "c.wording", "a.title");
    if (filter.assignee() != null) {
      filter.assignee().in(conditions, "w.claim_id", "g.open_task = 'REVIEW'");
    }
    return filter.decidable() ? conditions.and(OWN + " = 0", "me", me()) : conditions;
  }

  /** The tables that filter and order look at; the rest is looked up for the rows of the page. */
  private static String joins(QueueFilter filter, String sort) {
    String proposer = sort.equals("proposer") ? PROPOSER : "";
    if (!filter.text().isBlank() || sort.equals("article")) {
      return ARTICLE + proposer;
    }
    return (sort.equals("wording") ? CLAIM : "") + proposer;
  }

  private UUID me() {
    return user.id().value();
  }

  private static QueueRow row(ResultSet row) throws SQLException {
    return new QueueRow(
        new VerdictId(row.getObject("verdict_id", UUID.class)),
        Axis.valueOf(row.getString("axis")),
        row.getObject("disputed_by") != null,
        new ClaimId(row.getObject("id", UUID.class)),
        new ArticleId(row.getObject("article_id", UUID.class)),
        row.getString("title"),
        row.getString("wording"),
        List.of(),
        Ratings.of(row, 1),
        row.getString("display_name"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getInt("own") == 1);
  }

  private static QueueRow with(QueueRow row, Map<UUID, List<Link>> names) {
    return row.with(names.getOrDefault(row.claimId().value(), List.of()));
  }
}
