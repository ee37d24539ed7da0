package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.text.PartialDate;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of articles: one statement for a page of rows, one for their number. */
@Service
public class ArticleBoard {
  /** What articles can be sorted by. */
  public static final List<String> SORTS =
      List.of("title", "outlet", "published", "state", "progress", "changed");

  private static final int MOST_OUTLETS = 1_000;

  /** Each article with its present version. */
  private static final String ARTICLES =
      """
      (select art.id, art.title, art.outlet, art.byline, art.published, art.changed_at, v.id as version_id
       from article art
       join article_version v on v.article_id = art.id
       where not exists (select 1 from article_version later
         where later.article_id = art.id and later.number > v.number)) a
      """;

  /** Which of a page's rows is the present version, where sort and filter need none. */
  private static final String PRESENT_VERSION =
      """
      (select v.id from article_version v where v.article_id = b.id
       order by v.number desc fetch first 1 row only)
      """;

  /** The keys whose values rest on the sentences of the present version. */
  private static final Set<String> OF_SENTENCES = Set.of("state", "progress");

  /** The ordinal of the state; looks at single index entries only, so that all can be sorted. */
  private static final String STATE =
      """
      case
        when exists (select 1 from clearance k where k.article_id = a.id) then 4
        when not exists (select 1 from segment s
          where s.version_id = a.version_id and s.coverage in ('CLAIMED', 'NO_CLAIM')) then 0
        when exists (select 1 from segment s
          where s.version_id = a.version_id and s.coverage = 'OPEN') then 1
        when not exists (select 1 from claim c
          where c.article_id = a.id and c.state not in ('WITHDRAWN', 'APPROVED', 'CORRECTED')) then 3
        when not exists (select 1 from claim c
          where c.article_id = a.id and c.state not in ('WITHDRAWN', 'APPROVED', 'CORRECTED', 'PROPOSED', 'DISPUTED')) then 2
        else 1
      end
      """;

  private static final String SENTENCES =
      "(select count(*) from segment s where s.version_id = a.version_id)";
  private static final String ACCOUNTED =
      "(select count(*) from segment s where s.version_id = a.version_id and s.coverage in ('CLAIMED', 'NO_CLAIM'))";
  private static final String CLAIMS =
      "(select count(*) from claim c where c.article_id = a.id and c.state <> 'WITHDRAWN')";
  private static final String APPROVED =
      "(select count(*) from claim c where c.article_id = a.id and c.state in ('APPROVED', 'CORRECTED'))";

  private static final String CHANGED = "a.changed_at";
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "title",
          "lower(a.title)",
          "outlet",
          "lower(a.outlet)",
          "published",
          "a.published",
          "state",
          STATE,
          "progress",
          "1.0000 * " + ACCOUNTED + " / nullif(" + SENTENCES + ", 0)",
          "changed",
          CHANGED);

  private final JdbcClient jdbc;

  ArticleBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A part of the articles; by last change, unless another sort is asked for. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<ArticleRow> page(ArticleFilter filter, RowRange range) {
    Conditions conditions = range.in(conditions(filter));
    String key = range.expression(EXPRESSIONS, CHANGED);
    boolean always = key.equals(CHANGED);
    String direction = always ? range.plainDirection() : range.direction();
    String ids = always ? direction : "asc";
    boolean ofSentences = filter.state() != null || OF_SENTENCES.contains(range.sort());
    String sql =
        """
        select a.*, %s as sentences, %s as accounted, %s as claims, %s as approved, %s as state
        from (
          select b.*%s from (
            select a.*, %s as sort_key from %s %s
            order by sort_key %s, a.id %s
            limit :limit offset :offset) b) a
        order by sort_key %s, a.id %s
        """
            .formatted(
                SENTENCES,
                ACCOUNTED,
                CLAIMS,
                APPROVED,
                STATE,
                ofSentences ? "" : ", " + PRESENT_VERSION + " as version_id",
                key,
                ofSentences ? ARTICLES : "article a",
                conditions.where(),
                direction,
                ids,
                direction,
                ids);
    return jdbc.sql(sql).params(conditions.parameters()).query((row, i) -> row(row)).list();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long count(ArticleFilter filter) {
    Conditions conditions = conditions(filter);
    String from = filter.state() == null ? "article a" : ARTICLES;
    return jdbc.sql("select count(*) from %s %s".formatted(from, conditions.where()))
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /** The title of an article, if there is one with this id. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Optional<String> title(ArticleId id) {
    return jdbc.sql("select title from article where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  /** All outlets that articles have, by name; the first thousand. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<String> outlets() {
    return jdbc.sql(
            "select distinct outlet from article where outlet <> '' order by outlet limit :limit")
        .param("limit", MOST_OUTLETS)
        .query((row, i) -> row.getString(1))
        .list();
  }

  private static Conditions conditions(ArticleFilter filter) {
    Conditions conditions =
        new Conditions().contains(filter.text(), "a.title", "a.outlet", "a.byline");
    if (!filter.outlet().isBlank()) {
      conditions.and("a.outlet = :outlet", "outlet", filter.outlet());
    }
    ArticleState state = filter.state();
    if (state != null) {
      conditions.and(STATE + " = :state", "state", state.ordinal());
    }
    return conditions;
  }

  private static ArticleRow row(ResultSet row) throws SQLException {
    String published = row.getString("published");
    return new ArticleRow(
        new ArticleId(row.getObject("id", UUID.class)),
        row.getString("title"),
        row.getString("outlet"),
        published == null ? null : PartialDate.parse(published),
        ArticleState.values()[row.getInt("state")],
        row.getInt("sentences"),
        row.getInt("accounted"),
        row.getInt("claims"),
        row.getInt("approved"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
