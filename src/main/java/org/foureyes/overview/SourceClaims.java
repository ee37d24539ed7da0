package org.foureyes.overview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.foureyes.source.SourceId;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claims that have a source anywhere in their chain: two statements for a page of rows, one for
 * their number.
 */
@Service
public class SourceClaims {
  /** What the claims can be sorted by. */
  public static final List<String> SORTS = ClaimLines.SORTS;

  /** Begins at the index of hops, so that a source with few claims is quick among many claims. */
  private static final String OF_SOURCE =
      """
      (select distinct claim_id from hop where source_id = :source) h
      join claim c on c.id = h.claim_id and c.state <> 'WITHDRAWN'
      """;

  private final JdbcClient jdbc;
  private final ChainNames chains;

  SourceClaims(JdbcClient jdbc, ChainNames chains) {
    this.jdbc = jdbc;
    this.chains = chains;
  }

  /** A part of the claims that are not withdrawn; by last change, unless asked otherwise. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<ClaimLine> page(SourceId source, RowRange range) {
    String sql =
        """
        select c.id, c.article_id, a.title, c.wording, c.state, c.changed_at,
          v.scale_id, v.scale_version, v.rating
        from %s
        join article a on a.id = c.article_id
        left join verdict v on v.id = c.verdict_id
        order by %s %s, c.id
        limit :limit offset :offset
        """
            .formatted(
                OF_SOURCE,
                range.expression(ClaimLines.EXPRESSIONS, ClaimLines.CHANGED),
                range.direction());
    List<ClaimLine> rows =
        jdbc.sql(sql)
            .params(range.in(new Conditions().with("source", source.value())).parameters())
            .query((row, i) -> ClaimLines.of(row))
            .list();
    Map<UUID, List<Link>> names = chains.of(rows.stream().map(row -> row.id().value()).toList());
    return rows.stream()
        .map(row -> row.with(names.getOrDefault(row.id().value(), List.of())))
        .toList();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long count(SourceId source) {
    return jdbc.sql("select count(*) from " + OF_SOURCE)
        .param("source", source.value())
        .query(Long.class)
        .single();
  }

  /** How many claims a merge would move, withdrawn ones among them. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long moving(SourceId source) {
    return jdbc.sql("select count(distinct claim_id) from hop where source_id = :source")
        .param("source", source.value())
        .query(Long.class)
        .single();
  }
}
