package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.WorkbenchClaim.Given;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claims of one article for the workbench: all of them when it is opened, then one at a time.
 * Three statements each, however many claims there are.
 */
@Service
@PreAuthorize(Rights.READ)
@Transactional(readOnly = true)
public class WorkbenchBoard {
  private static final String OF_ARTICLE = "c.article_id = :key and c.state <> 'WITHDRAWN'";
  private static final String WITHDRAWN = "c.article_id = :key and c.state = 'WITHDRAWN'";
  private static final String ONE = "c.id = :key";

  private static final String CLAIMS =
      """
      select c.id, c.article_id, c.version, c.state, c.first_offset, c.wording,
             v.scale_id, v.scale_version, v.rating
        from claim c left join verdict v on v.id = c.verdict_id
       where %s order by c.first_offset, c.id
      """;
  private static final String SPANS =
      """
      select s.claim_id, s.start_offset, s.end_offset
        from claim c join claim_span s on s.claim_id = c.id
       where %s order by s.claim_id, s.start_offset, s.end_offset
      """;
  private static final String HOPS =
      """
      select h.claim_id, coalesce(s.name, h.description), h.namedness, h.cue_start, h.cue_end
        from claim c join hop h on h.claim_id = c.id left join source s on s.id = h.source_id
       where %s order by h.claim_id, h.ordinal
      """;

  private final JdbcClient jdbc;

  WorkbenchBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that are not withdrawn, in the order of the article. */
  public List<WorkbenchClaim> claims(ArticleId article) {
    return read(OF_ARTICLE, article.value());
  }

  /** All that are withdrawn, in the order of the article. */
  public List<WorkbenchClaim> withdrawn(ArticleId article) {
    return read(WITHDRAWN, article.value());
  }

  /** One claim, withdrawn or not; empty if there is none. */
  public Optional<WorkbenchClaim> claim(ClaimId id) {
    return read(ONE, id.value()).stream().findFirst();
  }

  private List<WorkbenchClaim> read(String which, UUID key) {
    Map<UUID, Parts> parts = new HashMap<>();
    query(SPANS, which, key, (row, n) -> of(parts, row).addSpan(row));
    query(HOPS, which, key, (row, n) -> of(parts, row).addHop(row));
    return query(CLAIMS, which, key, (row, n) -> claim(row, of(parts, row)));
  }

  private <T> List<T> query(String sql, String which, UUID key, RowMapper<T> mapper) {
    return jdbc.sql(sql.formatted(which)).param("key", key).query(mapper).list();
  }

  private static Parts of(Map<UUID, Parts> parts, ResultSet row) throws SQLException {
    return parts.computeIfAbsent(row.getObject(1, UUID.class), id -> new Parts());
  }

  private static WorkbenchClaim claim(ResultSet row, Parts parts) throws SQLException {
    return new WorkbenchClaim(
        new ClaimId(row.getObject(1, UUID.class)),
        new ArticleId(row.getObject(2, UUID.class)),
        row.getLong(3),
        ClaimState.valueOf(row.getString(4)),
        row.getInt(5),
        row.getString(6),
        parts.spans,
        parts.cues,
        parts.chain,
        given(row));
  }

  private static @Nullable Given given(ResultSet row) throws SQLException {
    String scale = row.getString(7);
    return scale == null ? null : new Given(scale, row.getInt(8), row.getString(9));
  }

  /** What belongs to one claim in other tables. */
  private static final class Parts {
    final List<Span> spans = new ArrayList<>();
    final List<Span> cues = new ArrayList<>();
    final List<Link> chain = new ArrayList<>();

    Parts addSpan(ResultSet row) throws SQLException {
      spans.add(new Span(row.getInt(2), row.getInt(3)));
      return this;
    }

    Parts addHop(ResultSet row) throws SQLException {
      chain.add(new Link(row.getString(2), Namedness.valueOf(row.getString(3))));
      int start = row.getInt(4);
      if (!row.wasNull()) {
        cues.add(new Span(start, row.getInt(5)));
      }
      return this;
    }
  }
}
